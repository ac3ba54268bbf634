package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.UsualRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line of weeks says, as a sentence. */
final class TrendWords {

    private TrendWords() {}

    /**
     * The latest value with what is usual, and the ends between which the line moved.
     *
     * @param measure as in {@code Shared time}
     * @param unit what follows a number, with its space
     */
    static String of(String measure, String unit, List<Point> points, @Nullable UsualRange usual) {
        var known = points.stream().filter(point -> point.value() != null).toList();
        if (known.isEmpty()) {
            return "%s: nothing is known of these %d weeks.".formatted(measure, points.size());
        }
        var last = known.getLast();
        var words = new StringBuilder("%s: %s%s in week %d"
                .formatted(measure, number(last), unit, last.week().week()));
        words.append(usual == null ? "" : " (" + usual.words() + ")");
        if (known.size() > 1) {
            var values = known.stream()
                    .mapToDouble(p -> Objects.requireNonNull(p.value()))
                    .summaryStatistics();
            words.append(", between %d and %d over %d weeks"
                    .formatted(Math.round(values.getMin()), Math.round(values.getMax()), points.size()));
        }
        int unknown = points.size() - known.size();
        words.append(
                unknown == 0
                        ? "."
                        : unknown == 1 ? "; 1 week has no number." : "; " + unknown + " weeks have no number.");
        return words.toString();
    }

    private static long number(Point point) {
        return Math.round(Objects.requireNonNull(point.value()));
    }
}
