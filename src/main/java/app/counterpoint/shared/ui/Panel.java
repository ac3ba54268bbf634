package app.counterpoint.shared.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One small chart of a stack, with one scale of its own.
 *
 * @param title what is measured, written above it
 * @param axis its scale
 * @param series what is drawn, in this order; at least one
 * @param usual the usual range; absent while there is too little history
 */
public record Panel(
        String title,
        Axis axis,
        List<Series> series,
        @Nullable Band usual) {

    /** @throws IllegalArgumentException when there is nothing to draw */
    public Panel {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a panel draws something");
        }
    }

    /** What its series say at a position: {@code Precision 64}, or why there is no number. */
    String words(int position) {
        return series.size() == 1
                ? title + " " + words(series.getFirst(), position)
                : title + ": "
                        + String.join(
                                ", ",
                                series.stream()
                                        .map(s -> s.label() + " " + words(s, position))
                                        .toList());
    }

    /** What one series says at a position. */
    String words(Series one, int position) {
        var point = one.points().get(position);
        return switch (point.look()) {
            case SOLID, HOLLOW -> axis.words(Objects.requireNonNull(point.value()));
            case TOO_FEW -> "not enough to say";
            case MISSING -> "not known";
            case PAUSED -> "paused";
        };
    }
}
