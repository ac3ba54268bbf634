package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.Advice;
import app.counterpoint.exchange.FacetKind;
import app.counterpoint.exchange.Facets;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.ui.FoundList;
import app.counterpoint.shared.ui.LetterChips;
import app.counterpoint.shared.ui.MarkedText;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** One statement of the leader who looks: its score, what it rests on, what would make it more precise, and the two ways out. */
final class OwnCard extends Article {

    private static final long serialVersionUID = 1;

    OwnCard(Statement statement, Instant now, ZoneId zone, Consumer<Statement> contest, Consumer<Statement> remove) {
        addClassNames("cp-card", "cp-own");
        var when = Moments.time(statement.saidAt(), zone);
        getElement().setAttribute("aria-label", "Statement of " + when);
        var head = new Div(new Span(when), score(statement), new Span(standing(statement, now, zone)));
        head.addClassName("cp-own-head");
        add(head, words(statement), advice(statement), actions(statement, when, contest, remove));
    }

    private static Span score(Statement statement) {
        var score = new Span(Math.round(statement.score()) + " of 100");
        score.addClassName("cp-own-score");
        return score;
    }

    private static String standing(Statement statement, Instant now, ZoneId zone) {
        if (statement.contested()) {
            return "contested: left out of every number";
        }
        return statement.hasEntered(now)
                ? "part of the pair’s numbers"
                : "seen by you alone; enters " + EnteringWords.moment(statement.countsFrom(), now, zone);
    }

    private static Div words(Statement statement) {
        var text = statement.text();
        if (text == null) {
            var note = new Paragraph("The words were discarded after scoring. What was found in them:");
            note.addClassName("cp-muted");
            return new Div(note, new LetterChips(FacetKind.counts(List.of(statement))));
        }
        var stretches = Facets.stretches(statement);
        return new Div(
                new MarkedText(text, stretches),
                new NativeDetails("What was found, as a list", new FoundList(text, stretches)));
    }

    private static Div advice(Statement statement) {
        var hints = Advice.of(statement);
        if (hints.isEmpty()) {
            return new Div();
        }
        var list = new UnorderedList();
        hints.forEach(hint -> list.add(new ListItem(hint)));
        var missing = Advice.missing(statement);
        var title = new Paragraph(
                missing.isEmpty()
                        ? "What would make this precise:"
                        : "Missing: " + missing + ". What would make this precise:");
        title.addClassName("cp-muted");
        return new Div(title, list);
    }

    private static Div actions(
            Statement statement, String when, Consumer<Statement> contest, Consumer<Statement> remove) {
        var out = new Button(statement.contested() ? "Count it again" : "Contest", _ -> contest.accept(statement));
        out.setAriaLabel(out.getText() + ", statement of " + when);
        var gone = new Button("Remove", _ -> remove.accept(statement));
        gone.setAriaLabel("Remove the statement of " + when);
        for (var button : List.of(out, gone)) {
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setDisableOnClick(true);
        }
        var actions = new Div(out, gone);
        actions.addClassName("cp-actions");
        return actions;
    }
}
