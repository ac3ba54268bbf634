package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
                MarkMaker.of(series.history(), facts.marks(), last.plus(1 - MondayReport.WEEKS), last),
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
}
