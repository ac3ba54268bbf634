package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;

/**
 * Something that happened, drawn once over all the series of a chart.
 *
 * @param week when
 * @param kind what
 * @param words for the table and the spoken summary; names nobody
 */
public record Mark(IsoWeek week, Kind kind, String words) {

    /** What can be marked. */
    public enum Kind {
        /** A suggested move that was done. */
        MOVE("◆"),
        /** A decision with high stakes was concluded. */
        DECISION("●"),
        /** Somebody new took a seat. */
        SEAT("▲"),
        /** One of the three marked the week. */
        PLACED("▼"),
        /** Statements of another version of the scorer begin. */
        SCORER("▮");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** The sign that is drawn. */
        public String sign() {
            return sign;
        }
    }
}
