package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Seat;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a longer look back, as they are drawn: one point a week in every list, oldest first.
 *
 * @param meetings what came of sessions, shared time and briefings
 * @param decisions what was concluded
 * @param language how precise the exchanges were
 */
public record Trends(Meetings meetings, Concluded decisions, Language language) {

    /**
     * Sessions and minutes.
     *
     * @param sharedMinutes in which both leaders were there
     * @param sharedUsual what is usual of it; absent when there is not enough to say
     * @param attended sessions with both leaders
     * @param cancelled sessions that did not take place
     * @param briefingCto minutes in which the CPTO met the CTO alone
     * @param briefingCpo minutes in which the CPTO met the CPO alone
     */
    public record Meetings(
            List<Point> sharedMinutes,
            @Nullable UsualRange sharedUsual,
            List<Point> attended,
            List<Point> cancelled,
            List<Point> briefingCto,
            List<Point> briefingCpo) {}

    /**
     * Decisions.
     *
     * @param escalated on which the CPTO ruled
     * @param usual what is usual of it; absent when there is not enough to say
     * @param share percent of the decided ones over the 28 days that end with the week
     * @param settled between the two
     * @param joint brought by both
     * @param oneSided brought by one side
     * @param taken by the CPTO
     */
    public record Concluded(
            List<Point> escalated,
            @Nullable UsualRange usual,
            List<Point> share,
            List<Point> settled,
            List<Point> joint,
            List<Point> oneSided,
            List<Point> taken) {}

    /**
     * Precision, of the pair.
     *
     * @param all median of the 28 days that end with the week, 0 to 100
     * @param usual what is usual of it; absent when there is not enough to say
     * @param own the same in the speakers' own domains
     * @param other the same in the other leader's domain
     * @param exchanges how many a week
     */
    public record Language(
            List<Point> all, @Nullable UsualRange usual, List<Point> own, List<Point> other, List<Point> exchanges) {}

    /**
     * Makes them.
     *
     * @param rollups those that are known, in any order; half a year more than is shown, for what is usual
     * @param last the last complete week
     * @param weeks how many weeks are shown
     * @param languageScored whether both leaders agree to it at present
     */
    public static Trends of(Collection<WeekRollup> rollups, IsoWeek last, int weeks, boolean languageScored) {
        var series = new Series(History.of(rollups), languageScored);
        Function<Function<IsoWeek, Point>, List<Point>> over = point -> Series.last(weeks, last, point);
        return new Trends(meetings(series, last, over), concluded(series, last, over), language(series, last, over));
    }

    private static Meetings meetings(
            Series series, IsoWeek last, Function<Function<IsoWeek, Point>, List<Point>> over) {
        return new Meetings(
                over.apply(series::sharedMinutes),
                series.usualSharedMinutes(last),
                over.apply(week -> sessions(series, week, ForumWeek::attended)),
                over.apply(week -> sessions(series, week, ForumWeek::cancelled)),
                over.apply(week -> briefing(series, week, Seat.CTO)),
                over.apply(week -> briefing(series, week, Seat.CPO)));
    }

    private static Concluded concluded(
            Series series, IsoWeek last, Function<Function<IsoWeek, Point>, List<Point>> over) {
        return new Concluded(
                over.apply(series::escalations),
                series.usualEscalations(last),
                over.apply(series::escalationShare),
                over.apply(week -> decided(series, week, DecisionDay::settled)),
                over.apply(week -> decided(series, week, DecisionDay::joint)),
                over.apply(week -> decided(series, week, DecisionDay::oneSided)),
                over.apply(week -> decided(series, week, DecisionDay::taken)));
    }

    private static Language language(
            Series series, IsoWeek last, Function<Function<IsoWeek, Point>, List<Point>> over) {
        return new Language(
                over.apply(series::precision),
                series.languageScored() ? series.usualPrecision(last) : null,
                over.apply(week -> precision(series, week, ExchangeScore::own, PairPrecision::own)),
                over.apply(week -> precision(series, week, ExchangeScore::other, PairPrecision::other)),
                over.apply(week -> exchanges(series, week)));
    }

    private static Point sessions(Series series, IsoWeek week, ToIntFunction<ForumWeek> count) {
        var rollup = series.history().at(week);
        if (rollup == null || rollup.sharedMinutes() == null) {
            return Point.without(week, Shown.MISSING, 0);
        }
        var all = rollup.allForums();
        return Point.of(week, count.applyAsInt(all), all.planned()).restingOn(rollup.bestGrade());
    }

    private static Point briefing(Series series, IsoWeek week, Seat leader) {
        var rollup = series.history().at(week);
        return rollup == null || rollup.briefingMinutes() == null
                ? Point.without(week, Shown.MISSING, 0)
                : Point.of(week, rollup.briefingMinutesByLeader().getOrDefault(leader.name(), 0.0), 1);
    }

    private static Point decided(Series series, IsoWeek week, ToIntFunction<DecisionDay> count) {
        var decided = series.history().at(week, WeekRollup::decisions);
        return decided == null
                ? Point.without(week, Shown.MISSING, 0)
                : Point.of(week, count.applyAsInt(decided), decided.decided());
    }

    private static Point precision(
            Series series,
            IsoWeek week,
            Function<ExchangeScore, @Nullable Double> engaged,
            Function<PairPrecision, @Nullable Double> domain) {
        if (!series.languageScored()) {
            return Point.without(week, Shown.PAUSED, 0);
        }
        var exchanges = series.history().exchanges(week.monday().plusDays(6));
        if (exchanges == null) {
            return Point.without(week, Shown.MISSING, 0);
        }
        var value = domain.apply(PairPrecision.of(exchanges));
        int n = (int) exchanges.stream()
                .filter(exchange -> engaged.apply(exchange) != null)
                .count();
        return value == null ? Point.without(week, Shown.TOO_FEW, n) : Point.of(week, value, n);
    }

    private static Point exchanges(Series series, IsoWeek week) {
        if (!series.languageScored()) {
            return Point.without(week, Shown.PAUSED, 0);
        }
        var rollup = series.history().at(week);
        return rollup == null || !rollup.languageCovered()
                ? Point.without(week, Shown.MISSING, 0)
                : Point.of(week, rollup.exchanges().size(), rollup.exchanges().size());
    }
}
