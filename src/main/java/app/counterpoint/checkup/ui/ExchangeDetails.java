package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.Advice;
import app.counterpoint.exchange.FacetKind;
import app.counterpoint.exchange.Facets;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.FoundList;
import app.counterpoint.shared.ui.LetterChips;
import app.counterpoint.shared.ui.MarkedText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The statements of an exchange: roles, what was found and what is missing; the words where both agreed to keep them. No single scores. */
final class ExchangeDetails extends Div {

    /** What can be done with an exchange. */
    interface Deeds {

        /** The viewer contests an own statement, or lets it count again. */
        void contest(Statement statement);

        /** The viewer takes an own statement out. */
        void remove(Statement statement);

        /** The viewer adds what the transcript missed. */
        void add(ExchangeRow row);

        /** Whether both agreed to statements that are typed. */
        boolean mayAdd();
    }

    ExchangeDetails(ExchangeRow row, Seat viewer, Deeds deeds) {
        addClassName("cp-statements");
        row.statements().forEach(statement -> add(line(statement, viewer, deeds)));
        if (row.statements().stream().anyMatch(one -> one.text() == null)) {
            var note = new Paragraph("The words were discarded after scoring; only what was found in them is known.");
            note.addClassName("cp-muted");
            add(note);
        }
        if (deeds.mayAdd()) {
            var add = new Button("Add what the transcript missed", _ -> deeds.add(row));
            add.addThemeVariants(ButtonVariant.SMALL);
            add(new Div(add));
        }
    }

    private static Component line(Statement statement, Seat viewer, Deeds deeds) {
        var role = new Span(statement.seat().name());
        role.addClassName("cp-role");
        role.getElement().setAttribute("data-seat", statement.seat().name());
        var line = new Div(role, new LetterChips(FacetKind.counts(List.of(statement))));
        var missing = Advice.missing(statement);
        if (!missing.isEmpty()) {
            var words = new Span(missing);
            words.addClassName("cp-muted");
            line.add(words);
        }
        if (statement.contested()) {
            line.add(new Span("contested, left out"));
        }
        if (statement.seat() == viewer) {
            line.add(
                    button(statement.contested() ? "Count it again" : "Contest", () -> deeds.contest(statement)),
                    button("Remove", () -> deeds.remove(statement)));
        }
        var text = statement.text();
        if (text != null) {
            var stretches = Facets.stretches(statement);
            line.add(
                    new MarkedText(text, stretches),
                    new NativeDetails("What was found, as a list", new FoundList(text, stretches)));
        }
        return line;
    }

    private static Button button(String words, Runnable deed) {
        var button = new Button(words, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
