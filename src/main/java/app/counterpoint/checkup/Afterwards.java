package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What shared time did after a move: four weeks after it against the four before, said once and with its doubt. */
final class Afterwards {

    private static final int SPAN = 4;

    private Afterwards() {}

    /** About the latest move that was done four to eight weeks ago; absent when there is none, or a week around it is unknown. */
    static @Nullable String of(List<MoveEntry> journal, Series series, IsoWeek last) {
        return journal.stream()
                .filter(entry -> entry.answer() == MoveAnswer.DONE)
                .filter(entry ->
                        entry.week().weeksUntil(last) >= SPAN && entry.week().weeksUntil(last) <= 2 * SPAN)
                .sorted(Comparator.comparing(MoveEntry::at).reversed())
                .map(entry -> words(entry, series.history()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(MoveEntry entry, History history) {
        var before = history.known(entry.week().plus(-SPAN), entry.week().plus(-1), WeekRollup::sharedMinutes);
        var after = history.known(entry.week().plus(1), entry.week().plus(SPAN), WeekRollup::sharedMinutes);
        return before.size() < SPAN || after.size() < SPAN
                ? null
                : "Four weeks after “%s” (week %d) shared time went from %d to %d minutes a week; that may be coincidence."
                        .formatted(
                                withoutFullStop(entry.kind().suggestion()),
                                entry.week().week(),
                                mean(before),
                                mean(after));
    }

    private static long mean(List<Double> values) {
        return Math.round(
                values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
