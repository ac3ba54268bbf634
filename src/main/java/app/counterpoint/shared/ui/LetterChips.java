package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What was found and how often, as letters with words; each kind has its letter and line, so that colour is not needed. */
public class LetterChips extends UnorderedList {

    /** In the order of the map. */
    public LetterChips(Map<? extends Lettered, Long> counts) {
        addClassName("cp-facets");
        if (counts.isEmpty()) {
            add(new ListItem("nothing named"));
        }
        counts.forEach((kind, count) -> add(chip(kind, count)));
    }

    private static ListItem chip(Lettered kind, long count) {
        var letter = new Span(kind.letter());
        letter.addClassName("cp-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var chip = new ListItem(letter, new Span(kind.title() + (count > 1 ? " ×" + count : "")));
        chip.addClassName("cp-facet");
        chip.getElement().setAttribute("data-line", kind.line());
        return chip;
    }
}
