package app.counterpoint.checkup;

/** How things stand, in words. Which rule gave it is always said with it: see {@link StateReading}. */
public enum State {
    /** There is disagreement, and shared time to carry it. */
    PRODUCTIVE_TENSION("Productive tension"),
    /** Shared time falls, and something else moves with it. */
    DRIFTING_APART("Drifting apart"),
    /** No disagreement, shrinking shared time, more one-sided briefings: the cold war, which looks like peace. */
    QUIET_NOT_CALM("Quiet, not calm"),
    /** More reaches the CPTO than usual, although shared time holds up. */
    OVERHEATING("Overheating"),
    /** Too few weeks, or nothing to go by. */
    NOT_ENOUGH_TO_SAY("Not enough to say"),
    /** Language is paused, and without it there is not enough to say. */
    PAUSED("Paused");

    private final String title;

    State(String title) {
        this.title = title;
    }

    /** The words for the screen. */
    public String title() {
        return title;
    }
}
