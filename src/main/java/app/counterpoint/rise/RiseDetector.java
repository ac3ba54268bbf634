package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices when a weekly count, or a share, rises beyond what chance brings: the module's door. Needs six weeks of history, and no settings but how
 * often it may be wrong. Immutable.
 *
 * @param openAt an alert opens when chance brings such a run no more often than once in so many weeks: 52 is about one false alarm a year, 104 one
 *     in two years, and 52·k one a year for k series together
 */
public record RiseDetector(double openAt) {

    /** @throws IllegalArgumentException when it would open an alert nearly every week, or never */
    public RiseDetector {
        if (!(openAt >= 2 && openAt <= 100_000)) {
            throw new IllegalArgumentException("open at 2 to 100,000 weeks but not at " + openAt);
        }
    }

    /** About one false alarm a year. */
    public static RiseDetector standard() {
        return new RiseDetector(52);
    }

    /** A watch over a new series. */
    public RiseWatch watch(Basis basis) {
        return new RiseWatch(openAt, basis);
    }

    /**
     * A watch that has seen a series.
     *
     * @param complete weeks that are over, oldest first; the share is judged when every week that is not left out has a denominator
     */
    public RiseWatch watch(List<WeekCount> complete) {
        var watch = watch(basis(complete));
        complete.forEach(watch::complete);
        return watch;
    }

    /**
     * Judges the latest week of a series.
     *
     * @param complete weeks that are over, oldest first
     * @param running the week after them as far as it has come; absent when it is not to be judged
     */
    public RiseJudgement judge(List<WeekCount> complete, @Nullable WeekCount running) {
        var watch = watch(basis(complete));
        RiseJudgement judgement = new Learning(0, Monitor.WEEKS_NEEDED);
        for (var week : complete) {
            judgement = watch.complete(week).judgement();
        }
        return running == null ? judgement : watch.running(running).judgement();
    }

    /**
     * The weeks in which somebody would have been told, had this setting been in force.
     *
     * @param complete weeks that are over, oldest first
     * @return positions in the list, ascending
     */
    public List<Integer> preview(List<WeekCount> complete) {
        var watch = watch(basis(complete));
        var told = new ArrayList<Integer>();
        for (var week = 0; week < complete.size(); week++) {
            if (watch.complete(complete.get(week)).news().isAlarm()) {
                told.add(week);
            }
        }
        return List.copyOf(told);
    }

    /**
     * The usual range of the count in the week after a series, whatever its denominators.
     *
     * @param complete weeks that are over, oldest first
     * @return absent below six weeks of history
     */
    public static @Nullable UsualCount usual(List<WeekCount> complete) {
        var watch = standard().watch(Basis.COUNT);
        complete.forEach(watch::complete);
        return watch.usual();
    }

    private static Basis basis(List<WeekCount> weeks) {
        var shares = weeks.stream().anyMatch(week -> !week.leftOut())
                && weeks.stream().allMatch(week -> week.leftOut() || week.denominator() != null);
        return shares ? Basis.SHARE : Basis.COUNT;
    }
}
