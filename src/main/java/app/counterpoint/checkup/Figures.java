package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.shared.IsoWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a day, from which both the Monday view and the metrics are made, so that they cannot differ.
 *
 * @param today the day for which they hold, in the relationship's zone
 * @param lastWeek the last complete week
 * @param forums the forums of the last complete week by kind; absent when that week is not known
 * @param attendance by kind, sessions with both leaders present of those of which it is known, over the last 4 complete weeks
 * @param sharedMinutes of the last complete week; absent when not known
 * @param briefingMinutes of the last complete week; absent when not known
 * @param decidedLastWeek what was concluded in the last complete week; absent when not known
 * @param decidedThisWeek what was concluded in the running week so far; absent when not known
 * @param escalationShare escalated of decided in the 28 days that end today; absent under {@value #FEWEST_DECIDED} decided
 * @param decided how many were decided in those 28 days; absent when not known
 * @param precision of the 28 days that end today; absent when language is paused or no exchange source covers them
 */
public record Figures(
        LocalDate today,
        IsoWeek lastWeek,
        @Nullable Map<String, ForumWeek> forums,
        Map<String, Share> attendance,
        @Nullable Double sharedMinutes,
        @Nullable Double briefingMinutes,
        @Nullable DecisionDay decidedLastWeek,
        @Nullable DecisionDay decidedThisWeek,
        @Nullable Share escalationShare,
        @Nullable Integer decided,
        @Nullable PairPrecision precision) {

    /** Under so many decisions in 28 days there is no escalation share. */
    public static final int FEWEST_DECIDED = 4;

    /** Over how many complete weeks attendance is counted. */
    static final int ATTENDANCE_WEEKS = 4;

    static Figures of(History history, LocalDate today, boolean languageScored) {
        var running = IsoWeek.of(today);
        var last = running.plus(-1);
        var decided = history.decided(today);
        var exchanges = languageScored ? history.exchanges(today) : null;
        return new Figures(
                today,
                last,
                history.at(last, WeekRollup::forums),
                attendance(history, last),
                history.at(last, WeekRollup::sharedMinutes),
                history.at(last, WeekRollup::briefingMinutes),
                history.at(last, WeekRollup::decisions),
                history.at(running, WeekRollup::decisions),
                decided == null ? null : shareOf(decided),
                decided == null ? null : decided.decided(),
                exchanges == null ? null : PairPrecision.of(exchanges));
    }

    /** The escalation share; absent under {@value #FEWEST_DECIDED} decided. */
    static @Nullable Share shareOf(DecisionDay decided) {
        return decided.decided() < FEWEST_DECIDED ? null : new Share(decided.escalated(), decided.decided());
    }

    private static Map<String, Share> attendance(History history, IsoWeek last) {
        var shares = new TreeMap<String, Share>();
        for (var forums : history.known(last.plus(1 - ATTENDANCE_WEEKS), last, WeekRollup::forums)) {
            forums.forEach((kind, f) -> shares.merge(kind, new Share(f.attended(), f.known()), Share::plus));
        }
        shares.values().removeIf(share -> share.whole() == 0);
        return shares;
    }
}
