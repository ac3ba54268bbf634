package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The series that are drawn, week by week, and what is usual for each at a given week: from the weeks before it alone. */
record Series(History history, boolean languageScored) {

    Point sharedMinutes(IsoWeek week) {
        var rollup = history.at(week);
        if (rollup == null || rollup.sharedMinutes() == null) {
            return Point.without(week, Shown.MISSING, 0);
        }
        return Point.of(week, rollup.sharedMinutes(), rollup.allForums().known())
                .restingOn(rollup.bestGrade());
    }

    Point escalations(IsoWeek week) {
        var decided = history.at(week, WeekRollup::decisions);
        return decided == null
                ? Point.without(week, Shown.MISSING, 0)
                : Point.of(week, decided.escalated(), decided.decided());
    }

    /** Percent, over the 28 days that end with the week. */
    Point escalationShare(IsoWeek week) {
        var decided = history.decided(lastDay(week));
        if (decided == null) {
            return Point.without(week, Shown.MISSING, 0);
        }
        var share = Figures.shareOf(decided);
        return share == null
                ? Point.without(week, Shown.TOO_FEW, decided.decided())
                : Point.of(week, 100 * share.value(), decided.decided());
    }

    /** The median over the exchanges of the 28 days that end with the week. */
    Point precision(IsoWeek week) {
        if (!languageScored) {
            return Point.without(week, Shown.PAUSED, 0);
        }
        var exchanges = history.exchanges(lastDay(week));
        if (exchanges == null) {
            return Point.without(week, Shown.MISSING, 0);
        }
        var precision = PairPrecision.of(exchanges);
        return precision.all() == null
                ? Point.without(week, Shown.TOO_FEW, precision.n())
                : Point.of(week, precision.all(), precision.n());
    }

    static List<Point> last(int weeks, IsoWeek last, Function<IsoWeek, Point> point) {
        return IsoWeek.range(last.plus(1 - weeks), last).stream().map(point).toList();
    }

    @Nullable UsualRange usualSharedMinutes(IsoWeek at) {
        return orNull(UsualRange.ofValues(before(at, WeekRollup::sharedMinutes)));
    }

    /** What is usual of the 28-day median. Neighbouring values share three weeks of four, so the range moves slowly. */
    @Nullable UsualRange usualPrecision(IsoWeek at) {
        return orNull(UsualRange.ofValues(IsoWeek.range(at.plus(-UsualRange.LONGEST), at.plus(-1)).stream()
                .map(week -> precision(week).value())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList()));
    }

    /** What is usual of a week's escalations. */
    @Nullable UsualRange usualEscalations(IsoWeek at) {
        var usual = EscalationCounts.usualAfter(history, at.plus(-1));
        var known = EscalationCounts.known(EscalationCounts.upTo(history, at.plus(-1)));
        return usual == null ? null : new UsualRange(usual.low(), usual.high(), known);
    }

    private <T> List<T> before(IsoWeek at, Function<WeekRollup, @Nullable T> fact) {
        return history.known(at.plus(-UsualRange.LONGEST), at.plus(-1), fact);
    }

    private static @Nullable UsualRange orNull(Optional<UsualRange> range) {
        return range.orElse(null);
    }

    private static LocalDate lastDay(IsoWeek week) {
        return week.monday().plusDays(6);
    }
}
