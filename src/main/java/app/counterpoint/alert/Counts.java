package app.counterpoint.alert;

import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.rise.Basis;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of one signal without a hole: what is not known is left out, never zero.
 *
 * @param first the first week
 * @param complete the weeks that are over, from the first on
 * @param running the week after them, as far as it has come
 * @param basis whether the share or the count alone is judged
 * @param caution by how much the detector overstates how rare a run of it is, 1 or more
 */
record Counts(IsoWeek first, List<WeekCount> complete, WeekCount running, Basis basis, double caution) {

    Counts {
        complete = List.copyOf(complete);
    }

    /**
     * Counts a signal.
     *
     * @param weeks what is known, in any order
     * @param thisWeek the running week
     */
    static Counts of(Signal signal, List<WeekRollup> weeks, IsoWeek thisWeek) {
        var known = weeks.stream()
                .filter(week -> !thisWeek.isBefore(week.week()))
                .collect(Collectors.toMap(WeekRollup::week, week -> week));
        var first = known.keySet().stream().min(IsoWeek::compareTo).orElse(thisWeek);
        var range = IsoWeek.range(first, thisWeek);
        var counts = switch (signal) {
            case ESCALATIONS ->
                range.stream().map(week -> escalations(known.get(week))).toList();
            case SHARED_FORUMS ->
                range.stream().map(week -> missed(known.get(week))).toList();
            case PRECISION -> unspecific(range, known);
        };
        return new Counts(
                first,
                counts.subList(0, counts.size() - 1),
                counts.getLast(),
                signal == Signal.ESCALATIONS ? basis(counts) : Basis.SHARE,
                signal.caution());
    }

    /**
     * A log that also holds what the two settled between them, in half of the weeks that hold anything, lets the share be judged. One that holds
     * escalations alone does not: their share would always be all.
     */
    private static Basis basis(List<WeekCount> counts) {
        var deciding = counts.stream()
                .filter(week -> week.denominator() != null && week.denominator() > 0)
                .toList();
        var settling = deciding.stream()
                .filter(week -> Objects.requireNonNull(week.denominator()) > week.count())
                .count();
        return 2 * settling >= Math.max(1, deciding.size()) ? Basis.SHARE : Basis.COUNT;
    }

    private static WeekCount escalations(@Nullable WeekRollup week) {
        var decisions = week == null ? null : week.decisions();
        return decisions == null ? WeekCount.unknown() : WeekCount.of(decisions.escalated(), decisions.decided());
    }

    private static WeekCount missed(@Nullable WeekRollup week) {
        if (week == null || week.allForums().known() == 0) {
            return WeekCount.unknown();
        }
        var forums = week.allForums();
        return WeekCount.of(forums.known() - forums.attended(), forums.known());
    }

    private static List<WeekCount> unspecific(List<IsoWeek> range, Map<IsoWeek, WeekRollup> known) {
        var specificity = new Specificity();
        var counts = new ArrayList<WeekCount>();
        for (var week : range) {
            var rollup = known.get(week);
            counts.add(rollup == null || !rollup.languageCovered() ? WeekCount.unknown() : specificity.count(rollup));
        }
        return counts;
    }

    /** The week at a place; the one after the complete ones is the running one. */
    IsoWeek week(int place) {
        return first.plus(place);
    }

    IsoWeek thisWeek() {
        return week(complete.size());
    }
}
