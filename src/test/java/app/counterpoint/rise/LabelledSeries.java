package app.counterpoint.rise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A series of which it is known when a rise was going on.
 *
 * @param first index of the first week; weeks below 0 are history and are not judged
 * @param counts one a week
 * @param denominators one a week; absent where only counts are known
 * @param rising whether a rise was going on, week by week
 * @param traits what the series is: group, history, dist, …; for reading results only
 */
record LabelledSeries(
        String id,
        int first,
        int[] counts,
        int @Nullable [] denominators,
        boolean[] rising,
        Map<String, String> traits) {

    boolean is(String trait, String value) {
        return value.equals(traits.get(trait));
    }

    int weeks() {
        return counts.length;
    }

    Basis basis() {
        return denominators == null ? Basis.COUNT : Basis.SHARE;
    }

    List<WeekCount> weekCounts() {
        return IntStream.range(0, weeks())
                .mapToObj(week -> denominators == null
                        ? WeekCount.of(counts[week])
                        : WeekCount.of(counts[week], denominators[week]))
                .toList();
    }

    /** How rare chance makes each week's run, week by week; not a number while learning. */
    double[] onceInWeeks() {
        var watch = RiseDetector.standard().watch(basis());
        return weekCounts().stream()
                .mapToDouble(week ->
                        watch.complete(week).judgement() instanceof Judged judged ? judged.onceInWeeks() : Double.NaN)
                .toArray();
    }

    @Override
    public String toString() {
        return id + " " + Arrays.toString(counts);
    }
}
