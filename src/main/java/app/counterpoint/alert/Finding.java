package app.counterpoint.alert;

import app.counterpoint.rise.Judged;
import app.counterpoint.shared.IsoWeek;

/**
 * What an alert says.
 *
 * @param week the latest week that it rests on
 * @param windowWeeks how many weeks show it, that week included
 * @param sentence what was counted, against what, and how often chance does it; no names
 * @param onceInWeeks how rarely chance does it, in weeks
 */
public record Finding(IsoWeek week, int windowWeeks, String sentence, double onceInWeeks) {

    static Finding of(Signal signal, IsoWeek week, Judged judged) {
        return new Finding(week, judged.windowWeeks(), judged.sentence(signal.subject()), judged.onceInWeeks());
    }

    /** The first of the weeks that show it. */
    public IsoWeek from() {
        return week.plus(1 - windowWeeks);
    }
}
