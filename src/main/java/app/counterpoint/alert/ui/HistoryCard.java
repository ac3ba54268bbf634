package app.counterpoint.alert.ui;

import app.counterpoint.alert.Alert;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/** The alerts that are closed, each with its story. */
class HistoryCard extends Card {

    HistoryCard(AlertDesk desk) {
        super("Earlier alerts");
        var earlier = desk.earlier();
        if (earlier.isEmpty()) {
            add(new Paragraph("None so far. What closes stays here, with what was done about it."));
        }
        earlier.forEach(alert -> {
            var details = new Details(
                    title(alert), new Paragraph(alert.finding().sentence()), new StoryList(alert, desk.zone()));
            details.setWidthFull();
            add(details);
        });
    }

    static String title(Alert alert) {
        return "%s · %s to %s · %s"
                .formatted(
                        alert.signal().title(),
                        alert.firstWeek(),
                        alert.lastWeek(),
                        alert.latest().what().title());
    }
}
