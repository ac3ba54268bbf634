package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that happened in a span of weeks, for every chart that shows them. */
final class MarkMaker {

    private final List<Mark> marks = new ArrayList<>();

    private MarkMaker() {}

    /** The marks of the weeks from the first to the last, oldest first. */
    static List<Mark> of(History history, MarkFacts facts, IsoWeek first, IsoWeek last) {
        var maker = new MarkMaker();
        maker.moves(facts.journal());
        maker.seats(facts.seatChanges());
        maker.placed(facts.placed());
        maker.decisions(history, first, last);
        maker.scorers(history, last);
        return maker.marks.stream()
                .filter(mark -> !mark.week().isBefore(first) && !last.isBefore(mark.week()))
                .sorted(Comparator.comparing(Mark::week).thenComparing(Mark::kind))
                .toList();
    }

    private void moves(List<MoveEntry> journal) {
        journal.stream()
                .filter(entry -> entry.answer() == MoveAnswer.DONE)
                .forEach(entry -> marks.add(new Mark(
                        entry.week(), Mark.Kind.MOVE, "Done: " + entry.kind().suggestion())));
    }

    private void seats(List<SeatMark> changes) {
        changes.forEach(change -> marks.add(
                new Mark(IsoWeek.of(change.day()), Mark.Kind.SEAT, "New holder of the seat " + change.seat())));
    }

    private void placed(List<PlacedMark> placed) {
        placed.forEach(mark ->
                marks.add(new Mark(mark.week(), Mark.Kind.PLACED, mark.label().title())));
    }

    private void decisions(History history, IsoWeek first, IsoWeek last) {
        for (var week : IsoWeek.range(first, last)) {
            var rollup = history.at(week);
            if (rollup != null && rollup.highStakes() > 0) {
                marks.add(new Mark(
                        week,
                        Mark.Kind.DECISION,
                        Words.digits(rollup.highStakes(), "high-stakes decision")
                                        .toLowerCase(Locale.ROOT) + " concluded"));
            }
        }
    }

    /** A break where statements of another version of the scorer begin: those before it could not be scored anew. */
    private void scorers(History history, IsoWeek last) {
        Set<String> before = Set.of();
        for (var rollup : history.until(last)) {
            var now = Set.copyOf(rollup.scorers());
            if (now.isEmpty()) {
                continue;
            }
            var known = before;
            if (!known.isEmpty()) {
                rollup.scorers().stream()
                        .filter(version -> !known.contains(version))
                        .forEach(version -> marks.add(new Mark(
                                rollup.week(),
                                Mark.Kind.SCORER,
                                "Break: scored by version " + version
                                        + " from here on; precision before it does not compare")));
            }
            before = now;
        }
    }
}
