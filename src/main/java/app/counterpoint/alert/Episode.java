package app.counterpoint.alert;

import app.counterpoint.rise.News;
import app.counterpoint.shared.IsoWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span in which, with what is known now, an alert is open.
 *
 * @param verdicts its weeks, from the one that opened it to the one that closed it or the latest
 * @param closing how it ended; absent while it is open
 */
public record Episode(List<WeekVerdict> verdicts, @Nullable News closing) {

    /** Keeps its own copy. */
    public Episode {
        verdicts = List.copyOf(verdicts);
    }

    IsoWeek opened() {
        return verdicts.getFirst().week();
    }

    IsoWeek last() {
        return verdicts.getLast().week();
    }

    boolean isOpen() {
        return closing == null;
    }

    /** The week that told most. */
    WeekVerdict peak() {
        var peak = verdicts.getFirst();
        for (var verdict : verdicts) {
            if (verdict.onceInWeeks() > peak.onceInWeeks()) {
                peak = verdict;
            }
        }
        return peak;
    }

    boolean touches(IsoWeek from, IsoWeek to) {
        return !to.isBefore(opened()) && !last().isBefore(from);
    }
}
