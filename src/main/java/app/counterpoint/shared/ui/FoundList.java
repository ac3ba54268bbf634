package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The marked stretches of a text as a list: the letter, the words, the kind, and what it gave. */
public class FoundList extends UnorderedList {

    /** Lists them in the order of the text. */
    public FoundList(String text, List<Stretch> stretches) {
        addClassName("cp-found");
        getElement().setAttribute("aria-label", "What was found");
        MarkedText.sorted(stretches).stream()
                .filter(one -> one.end() <= text.length())
                .forEach(one -> add(item(text.substring(one.start(), one.end()), one)));
    }

    private static ListItem item(String words, Stretch one) {
        var letter = new Span(one.kind().letter());
        letter.addClassName("cp-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(
                letter, new Span("“%s”: %s, %s".formatted(words, one.kind().title(), points(one.points()))));
    }

    /** Points as they are said: {@code 9 points}, {@code takes 4 points}, {@code no points}. */
    public static String points(double points) {
        long rounded = Math.round(points);
        var words = Math.abs(rounded) == 1 ? " point" : " points";
        if (rounded == 0) {
            return "no points";
        }
        return rounded > 0 ? rounded + words : "takes " + -rounded + words;
    }
}
