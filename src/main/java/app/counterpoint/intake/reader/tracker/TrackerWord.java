package app.counterpoint.intake.reader.tracker;

/**
 * A name that a tracker's table uses.
 *
 * @param word as it is written most often
 * @param kind which column it stands in
 * @param times on how many rows
 */
public record TrackerWord(String word, Kind kind, int times) {

    /** The columns that hold names. */
    public enum Kind {
        /** A component or service. */
        COMPONENT("component"),
        /** A project or epic. */
        PROJECT("project"),
        /** A label, which may be anything. */
        LABEL("label");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The word for the screen. */
        public String title() {
            return title;
        }
    }
}
