package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.rise.Judged;
import app.counterpoint.rise.RiseDetector;
import app.counterpoint.rise.RiseWatch;
import app.counterpoint.rise.UsualCount;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.IsoWeek;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The escalations of a relationship week by week, as module {@code rise} judges them. Everything that asks whether they rise asks with this
 * series, so that the page, the metrics and the alert agree.
 */
final class EscalationCounts {

    /** How many weeks back it goes: older ones have faded from the baseline. */
    static final int LONGEST = 104;

    private EscalationCounts() {}

    /** The weeks from the first of which anything was decided to the given one, oldest first; empty when there is none. */
    static List<WeekCount> upTo(History history, IsoWeek last) {
        var weeks = IsoWeek.range(last.plus(1 - LONGEST), last);
        int known = 0;
        while (known < weeks.size() && history.at(weeks.get(known), WeekRollup::decisions) == null) {
            known++;
        }
        var decided = weeks.subList(known, weeks.size()).stream()
                .map(week -> history.at(week, WeekRollup::decisions))
                .toList();
        boolean settledToo = recordsWhatIsSettled(decided);
        return decided.stream().map(week -> count(week, settledToo)).toList();
    }

    /** One week, judged as the others of its series are. */
    static WeekCount count(@Nullable DecisionDay week, boolean settledToo) {
        if (week == null) {
            return WeekCount.unknown();
        }
        return settledToo ? WeekCount.of(week.escalated(), week.decided()) : WeekCount.of(week.escalated());
    }

    /**
     * Whether the log tells also of what the two settled between them: then the share is judged, else the count alone. Somebody who writes down
     * escalations only would otherwise have a share of one for ever, and never an alert.
     */
    static boolean recordsWhatIsSettled(List<? extends @Nullable DecisionDay> weeks) {
        var decided = weeks.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(week -> week.decided() > 0)
                .toList();
        return 2 * decided.stream().filter(week -> week.settled() > 0).count() >= Math.max(1, decided.size());
    }

    static RiseWatch watch(History history, IsoWeek last) {
        return RiseDetector.standard().watch(upTo(history, last));
    }

    /** How surprising the latest weeks are; absent while there are too few. */
    static @Nullable Judged judge(History history, IsoWeek last) {
        return RiseDetector.standard().judge(upTo(history, last), null) instanceof Judged judged ? judged : null;
    }

    /** What is usual in the week after the given one; absent under {@link UsualRange#FEWEST} known weeks. */
    static @Nullable UsualCount usualAfter(History history, IsoWeek week) {
        var weeks = upTo(history, week);
        return known(weeks) < UsualRange.FEWEST ? null : RiseDetector.usual(weeks);
    }

    static int known(List<WeekCount> weeks) {
        return (int) weeks.stream().filter(week -> !week.leftOut()).count();
    }
}
