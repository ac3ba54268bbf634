package app.counterpoint.shared.ui;

/**
 * Something that happened at a position, drawn once for all panels.
 *
 * @param at the position, counted from 0
 * @param kind what it was
 * @param text what it was, in words
 */
public record Mark(int at, Kind kind, String text) {

    /** What can be marked, each with its own shape. */
    public enum Kind {
        /** A move was made: ◆. */
        MOVE("◆", "diamond"),
        /** An important decision fell: ●. */
        DECISION("●", "circle"),
        /** A seat changed hands: ▲, a break in the comparison. */
        SEAT_CHANGE("▲", "triangle"),
        /** Somebody was told of a rise, or would have been: ■. */
        ALERT("■", "rect");

        private final String glyph;
        private final String symbol;

        Kind(String glyph, String symbol) {
            this.glyph = glyph;
            this.symbol = symbol;
        }

        /** The shape as a letter, for texts. */
        public String glyph() {
            return glyph;
        }

        /** The shape as the chart calls it. */
        String symbol() {
            return symbol;
        }
    }

    /** @throws IllegalArgumentException when the position is negative */
    public Mark {
        if (at < 0) {
            throw new IllegalArgumentException("a mark lies at a position of the chart but was at " + at);
        }
    }
}
