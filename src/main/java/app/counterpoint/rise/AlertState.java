package app.counterpoint.rise;

/** Whether an alert is open, and how it goes on. An alert has no other memory than this. */
public sealed interface AlertState {

    /** An open alert closes at this part of what opens one, so that it does not flutter. */
    double CLOSE_BELOW = 0.4;

    /** An open alert is told again when it has become so many times rarer. */
    double TELL_AGAIN = 10;

    /** Complete weeks after the opening one for which an alert stays open whatever they bring. */
    int LEAST_WEEKS = 2;

    /** No alert is open. */
    record Quiet() implements AlertState {}

    /**
     * An alert is open.
     *
     * @param toldOnceInWeeks how rare it was when it was last told
     * @param completeWeeks complete weeks judged while it was open, the opening one included; 0 while the opening week still runs
     */
    record Open(double toldOnceInWeeks, int completeWeeks) implements AlertState {

        private double told(double onceInWeeks) {
            return onceInWeeks >= TELL_AGAIN * toldOnceInWeeks ? onceInWeeks : toldOnceInWeeks;
        }
    }

    /** No alert. */
    static AlertState quiet() {
        return new Quiet();
    }

    /** Whether an alert is open. */
    default boolean isOpen() {
        return this instanceof Open;
    }

    /**
     * The state after a complete week.
     *
     * @param onceInWeeks how rarely chance brings that week's run
     * @param openAt how rare it must be to open an alert, in weeks
     */
    default AlertState afterWeek(double onceInWeeks, double openAt) {
        return switch (this) {
            case Quiet _ -> onceInWeeks >= openAt ? new Open(onceInWeeks, 1) : this;
            case Open open -> {
                if (open.completeWeeks >= LEAST_WEEKS && onceInWeeks < CLOSE_BELOW * openAt) {
                    yield new Quiet();
                }
                yield new Open(open.told(onceInWeeks), open.completeWeeks + 1);
            }
        };
    }

    /** The state while a week still runs: it may open an alert or be told again, and never closes one. */
    default AlertState duringWeek(double onceInWeeks, double openAt) {
        return switch (this) {
            case Quiet _ -> onceInWeeks >= openAt ? new Open(onceInWeeks, 0) : this;
            case Open open -> new Open(open.told(onceInWeeks), open.completeWeeks);
        };
    }

    /** What the change from the earlier state to this one is to a person. */
    default News since(AlertState earlier) {
        return switch (this) {
            case Quiet _ -> earlier.isOpen() ? News.OVER : News.NOTHING;
            case Open open ->
                switch (earlier) {
                    case Quiet _ -> News.OPENED;
                    case Open before -> open.toldOnceInWeeks > before.toldOnceInWeeks ? News.GREW : News.NOTHING;
                };
        };
    }
}
