package app.counterpoint.intake.ui;

import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Reading;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What is worth knowing, what would be dropped, and which lines are refused, with reasons. */
class OutcomeStep extends Div {

    private static final int SHOWN = 50;

    OutcomeStep(Preview preview) {
        setWidthFull();
        preview.warnings().forEach(warning -> add(new Paragraph("Note: " + warning)));
        if (!preview.dropped().isEmpty()) {
            add(dropped(preview));
        }
        if (!preview.refused().isEmpty()) {
            add(refused(preview));
        }
        if (preview.questions().isEmpty() && preview.findings().size() == 0) {
            add(new Paragraph("There is nothing in it to store."));
        }
    }

    private static Details dropped(Preview preview) {
        var list = new UnorderedList();
        preview.dropped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> list.add(new ListItem(entry.getKey() + ": " + entry.getValue())));
        return new Details("What is counted and left out", list);
    }

    private static Details refused(Preview preview) {
        var list = new UnorderedList();
        preview.refused().stream().limit(SHOWN).map(OutcomeStep::words).forEach(words -> list.add(new ListItem(words)));
        if (preview.refused().size() > SHOWN) {
            list.add(new ListItem("… and " + (preview.refused().size() - SHOWN) + " more"));
        }
        var details =
                new Details("Lines that cannot be read: " + preview.refused().size(), list);
        details.setOpened(true);
        return details;
    }

    private static String words(Reading.Refused refused) {
        return refused.line() == 0 ? refused.reason() : "Line " + refused.line() + ": " + refused.reason();
    }
}
