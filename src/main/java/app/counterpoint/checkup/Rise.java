package app.counterpoint.checkup;

import app.counterpoint.rise.Judged;
import app.counterpoint.rise.RiseDetector;
import app.counterpoint.shared.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * What the weeks so far let one expect of escalations in the running week, and how surprising they are.
 *
 * @param expected mean count of the running week
 * @param onceInWeeks how many weeks pass between two such runs by chance, the running week included as far as it has come
 */
public record Rise(double expected, double onceInWeeks) {

    /** Absent while there are too few weeks. */
    static @Nullable Rise of(History history, IsoWeek running) {
        var complete = EscalationCounts.upTo(history, running.plus(-1));
        var all = EscalationCounts.upTo(history, running);
        var usual = RiseDetector.usual(complete);
        var judgement = RiseDetector.standard().judge(complete, all.size() > complete.size() ? all.getLast() : null);
        return usual != null && judgement instanceof Judged judged
                ? new Rise(usual.expected(), judged.onceInWeeks())
                : null;
    }
}
