package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the chain. */
final class ChainMaker {

    private ChainMaker() {}

    static Chain of(Series series, MondayFacts facts, IsoWeek last) {
        var shared = Series.last(MondayReport.WEEKS, last, series::sharedMinutes);
        var precision = Series.last(MondayReport.WEEKS, last, series::precision);
        var share = Series.last(MondayReport.WEEKS, last, series::escalationShare);
        return new Chain(
                shared,
                series.usualSharedMinutes(last),
                precision,
                series.languageScored() ? series.usualPrecision(last) : null,
                share,
                marks(series.history(), facts, last.plus(1 - MondayReport.WEEKS), last),
                "Over twelve weeks: %s; %s; %s."
                        .formatted(
                                course("shared minutes a week", shared),
                                course("precision", precision),
                                course("percent of decisions escalated", share)));
    }

    private static String course(String measure, List<Point> points) {
        var known = points.stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (known.isEmpty()) {
            return measure + ", " + points.getLast().shown().words();
        }
        return known.size() == 1
                ? "%s %d in the one week that is known".formatted(measure, Math.round(known.getFirst()))
                : "%s from %d to %d, between %d and %d, %d weeks known"
                        .formatted(
                                measure,
                                Math.round(known.getFirst()),
                                Math.round(known.getLast()),
                                Math.round(known.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()),
                                Math.round(known.stream()
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()),
                                known.size());
    }

    static List<Mark> marks(History history, MondayFacts facts, IsoWeek first, IsoWeek last) {
        var marks = new ArrayList<Mark>();
        for (var entry : facts.journal()) {
            if (entry.answer() == MoveAnswer.DONE) {
                marks.add(new Mark(
                        entry.week(), Mark.Kind.MOVE, "Done: " + entry.kind().suggestion()));
            }
        }
        for (var change : facts.seatChanges()) {
            marks.add(new Mark(IsoWeek.of(change.day()), Mark.Kind.SEAT, "New holder of the seat " + change.seat()));
        }
        for (var week : IsoWeek.range(first, last)) {
            marks.add(decision(week, history.at(week)));
        }
        return marks.stream()
                .filter(Objects::nonNull)
                .filter(mark -> !mark.week().isBefore(first) && !last.isBefore(mark.week()))
                .sorted(Comparator.comparing(Mark::week).thenComparing(Mark::kind))
                .toList();
    }

    private static @Nullable Mark decision(IsoWeek week, @Nullable WeekRollup rollup) {
        return rollup == null || rollup.highStakes() == 0
                ? null
                : new Mark(
                        week,
                        Mark.Kind.DECISION,
                        Words.digits(rollup.highStakes(), "high-stakes decision")
                                        .toLowerCase(Locale.ROOT) + " concluded");
    }
}
