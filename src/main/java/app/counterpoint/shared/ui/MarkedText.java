package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** A text with lines below its marked stretches and a letter after each. What it says to the eye, {@link FoundList} says to the ear. */
public class MarkedText extends Paragraph {

    /** Marks it; of stretches that overlap, the first stands, and what lies outside of the text is left out. */
    public MarkedText(String text, List<Stretch> stretches) {
        addClassName("cp-marked");
        int at = 0;
        for (var one : sorted(stretches)) {
            if (one.start() >= at && one.end() <= text.length()) {
                add(new Span(text.substring(at, one.start())), mark(text, one));
                at = one.end();
            }
        }
        add(new Span(text.substring(at)));
    }

    static List<Stretch> sorted(List<Stretch> stretches) {
        return stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::start).thenComparing(Stretch::end, Comparator.reverseOrder()))
                .toList();
    }

    private static Span mark(String text, Stretch one) {
        var words = new Span(text.substring(one.start(), one.end()));
        words.addClassName("cp-mark");
        words.getElement().setAttribute("data-line", one.kind().line());
        var letter = new Span(one.kind().letter());
        letter.addClassName("cp-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        return new Span(words, letter);
    }
}
