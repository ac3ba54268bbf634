package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.Facet;
import app.counterpoint.exchange.Statement;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was named and what stayed vague, as letters with counts; each kind has its letter and line, so that colour is not needed. */
final class FacetChips extends UnorderedList {

    FacetChips(List<Statement> statements) {
        addClassName("cp-facets");
        Map<FacetKind, Long> counts = statements.stream()
                .flatMap(one -> one.facets().stream())
                .map(Facet::kind)
                .map(FacetKind::of)
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            add(new ListItem("nothing named"));
        }
        counts.forEach((kind, count) -> add(chip(kind, count)));
    }

    private static ListItem chip(FacetKind kind, long count) {
        var letter = new Span(kind.letter());
        letter.addClassName("cp-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(kind.title() + (count > 1 ? " ×" + count : ""));
        var chip = new ListItem(letter, words);
        chip.addClassName("cp-facet");
        chip.getElement().setAttribute("data-line", kind.line());
        return chip;
    }
}
