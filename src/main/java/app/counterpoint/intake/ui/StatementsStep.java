package app.counterpoint.intake.ui;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.StatementFound;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.function.BiConsumer;

/**
 * The statements found in a transcript; each can be left out. Their words are shown here once and
 * then discarded; their scores are not shown, because whoever said it sees them first.
 */
class StatementsStep extends Div {

    StatementsStep(Preview preview, Choices choices, BiConsumer<String, Boolean> leaveOut) {
        setWidthFull();
        setVisible(!preview.statements().isEmpty());
        var details = new Details("The statements: look through them, and leave out what is no disagreement");
        preview.statements().forEach(found -> details.add(row(found, choices, leaveOut)));
        details.setWidthFull();
        details.setOpened(!choices.leftOut().isEmpty());
        add(details);
    }

    private static HorizontalLayout row(StatementFound found, Choices choices, BiConsumer<String, Boolean> leaveOut) {
        var counts = new Checkbox(!choices.leftOut().contains(found.id()));
        counts.setAriaLabel("Counts: " + found.text());
        counts.addValueChangeListener(event -> leaveOut.accept(found.id(), !event.getValue()));
        var words = new Span(found.seat() + ": " + found.text());
        var row = new HorizontalLayout(counts, words);
        row.setWidthFull();
        return row;
    }
}
