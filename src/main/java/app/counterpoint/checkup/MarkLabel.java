package app.counterpoint.checkup;

/** What a week can be marked with by hand. A fixed choice, so that no mark names or quotes anybody. */
public enum MarkLabel {
    /** Teams or reporting lines changed. */
    REORGANISATION("Reorganisation"),
    /** Something large went out to customers. */
    LAUNCH("Launch or large release"),
    /** Something large broke. */
    INCIDENT("Large incident"),
    /** Budget, roadmap or headcount were planned. */
    PLANNING("Planning round"),
    /** The two spent a day or more together. */
    OFFSITE("Offsite or workshop"),
    /** Holidays, leave or illness. */
    ABSENCE("Holidays or absence"),
    /** Files come from another tool or person from now on. */
    SOURCE("A source of data changed"),
    /** None of these. */
    OTHER("Something else");

    private final String title;

    MarkLabel(String title) {
        this.title = title;
    }

    /** As it stands on the chart. */
    public String title() {
        return title;
    }
}
