package app.counterpoint.checkup.ui;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of facets as they are shown: each with a letter and a line of its own. */
enum FacetKind {
    FEATURE("F", "feature", "solid"),
    COMPONENT("C", "component", "double"),
    TIME("T", "time", "dashed"),
    COST("€", "cost", "dashed"),
    CAUSE("B", "because", "dotted"),
    TRADEOFF("⇄", "trade-off", "dotted"),
    NAME("N", "name", "solid"),
    VAGUE("?", "vague", "wavy"),
    HEDGE("?", "hedge", "wavy"),
    BUZZ("?", "buzzword", "wavy"),
    OTHER("·", "other", "solid");

    private final String letter;
    private final String title;
    private final String line;

    FacetKind(String letter, String title, String line) {
        this.letter = letter;
        this.title = title;
        this.line = line;
    }

    /** The scorer's kind; a kind that a newer scorer knows is {@link #OTHER}. */
    static FacetKind of(String scorers) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(scorers))
                .findFirst()
                .orElse(OTHER);
    }

    /** The letter. */
    String letter() {
        return letter;
    }

    /** The word. */
    String title() {
        return title;
    }

    /** The style of its line. */
    String line() {
        return line;
    }
}
