package app.counterpoint.precision;

import java.util.Locale;

/** What a span of a statement is evidence of. The first seven make a statement precise, the last three make it vague. */
public enum SpanKind {
    FEATURE('F', "feature or user segment"),
    COMPONENT('C', "component, mechanism or system"),
    TIME('T', "time"),
    COST('€', "cost or quantity"),
    CAUSE('B', "cause or consequence"),
    TRADEOFF('⇄', "trade-off"),
    NAME('N', "name of a person, company or place"),
    VAGUE('?', "claim without support"),
    HEDGE('~', "hedge"),
    BUZZ('#', "buzzword or idle figure");

    private final char letter;
    private final String words;

    SpanKind(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** The letter that stands beside an underlined span, so that colour is never the only sign. */
    public char letter() {
        return letter;
    }

    /** The kind in words for a reader. */
    public String words() {
        return words;
    }

    /** The name in JSON: lower-case. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether spans of this kind speak for precision; the others speak against it. */
    public boolean isEvidence() {
        return ordinal() < VAGUE.ordinal();
    }
}
