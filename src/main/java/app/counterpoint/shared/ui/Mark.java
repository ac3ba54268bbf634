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
        MOVE("◆", "diamond", "move"),
        /** An important decision fell: ●. */
        DECISION("●", "circle", "decision"),
        /** A seat changed hands: ▲, a break in the comparison. */
        SEAT_CHANGE("▲", "triangle", "seat change"),
        /** Somebody was told of a rise, or would have been: ■. */
        ALERT("■", "rect", "alert"),
        /** Somebody marked it by hand: ▼. */
        PLACED("▼", "path://M0,0L10,0L5,9z", "mark"),
        /** What is before it does not compare with what follows: ▮. */
        BREAK("▮", "path://M3,0L7,0L7,10L3,10z", "break");

        private final String glyph;
        private final String symbol;
        private final String title;

        Kind(String glyph, String symbol, String title) {
            this.glyph = glyph;
            this.symbol = symbol;
            this.title = title;
        }

        /** The shape as a letter, for texts. */
        public String glyph() {
            return glyph;
        }

        /** The shape with its word: {@code ◆ move}. */
        String key() {
            return glyph + " " + title;
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
