package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.Facets;
import app.counterpoint.precision.Explained;
import app.counterpoint.precision.Highlights;
import app.counterpoint.precision.Hint;
import app.counterpoint.precision.Scoring;
import app.counterpoint.precision.WordPoints;
import app.counterpoint.shared.ui.FoundList;
import app.counterpoint.shared.ui.MarkedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the scorer says of a draft: the score, where it comes from, what is missing, what would help. */
final class Draft extends Div {

    private static final long serialVersionUID = 1;

    private static final int MOST_WORDS = 4;

    Draft(Explained explained, String text) {
        addClassName("cp-draft");
        switch (explained.scoring()) {
            case Scoring.Scored scored -> show(scored, explained.words(), text);
            case Scoring.NotScored(var reason) -> add(new Paragraph("No score: " + reason.words() + "."));
        }
    }

    private void show(Scoring.Scored scored, List<WordPoints> words, String text) {
        var score = new Span(String.valueOf(Math.round(scored.score())));
        score.addClassName("cp-value");
        var unit = new Span(" of 100" + domain(scored));
        unit.addClassName("cp-unit");
        add(new Paragraph(score, unit));
        var stretches = Facets.stretches(scored);
        add(new MarkedText(text, stretches));
        var list = new FoundList(text, stretches);
        list.add(new ListItem(new Span("Every statement starts from " + number(scored.base()))));
        list.add(new ListItem(
                new Span("The wording as a whole: " + FoundList.points(scored.rest()) + singled(words, text))));
        add(new H3("Where the score comes from"), list);
        var missing = Highlights.of(scored, text).missing();
        add(new H3("What is missing"), new Paragraph(missing.isEmpty() ? "Nothing of the usual." : sentence(missing)));
        var hints = new UnorderedList();
        Hint.of(scored, text).forEach(hint -> hints.add(new ListItem(words(hint, text))));
        if (hints.getChildren().findAny().isPresent()) {
            add(new H3("What would make this precise"), hints);
        }
    }

    /** The words that tell most in it; one that moves the score by less than a point is not worth a mention. */
    private static String singled(List<WordPoints> words, String text) {
        var told = words.stream()
                .filter(word -> Math.abs(word.points()) >= 1)
                .sorted(Comparator.comparingDouble(word -> -Math.abs(word.points())))
                .limit(MOST_WORDS)
                .map(word -> "“" + word.in(text) + "” " + FoundList.points(word.points()))
                .toList();
        return told.isEmpty() ? "" : "; of these " + String.join(", ", told);
    }

    private static String words(Hint hint, String text) {
        var about = hint.about();
        return about == null ? hint.sentence() : "“" + about.in(text) + "”: " + hint.sentence();
    }

    private static String domain(Scoring.Scored scored) {
        var share = scored.domain();
        if (share.product() + share.technology() == 0) {
            return ", about neither product nor technology";
        }
        return ", " + Math.round(100 * share.product()) + " % about product, " + Math.round(100 * share.technology())
                + " % about technology";
    }

    private static String number(double points) {
        return Math.round(points) + (Math.round(points) == 1 ? " point" : " points");
    }

    private static String sentence(List<String> missing) {
        var words = String.join(", ", missing);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1) + ".";
    }
}
