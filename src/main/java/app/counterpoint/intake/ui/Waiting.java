package app.counterpoint.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The cards whose files are still being read: while there are any, the browser asks each second how far they have come. */
class Waiting {

    private static final int EACH_MS = 1000;

    private final Set<LookCard> cards = new LinkedHashSet<>();
    private Registration asking = () -> {};

    void begin(LookCard card) {
        var page = UI.getCurrent();
        if (page != null && cards.isEmpty()) {
            page.setPollInterval(EACH_MS);
            asking = page.addPollListener(_ -> ask(page));
        }
        cards.add(card);
    }

    private void ask(UI page) {
        new ArrayList<>(cards).forEach(card -> {
            if (card.isDone(Duration.ZERO)) {
                cards.remove(card);
            }
        });
        if (cards.isEmpty()) {
            page.setPollInterval(-1);
            asking.remove();
        }
    }
}
