package app.counterpoint.checkup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The small line in a tile.
 *
 * @param measure what is drawn, as in {@code shared minutes a week}
 * @param points twelve weeks, oldest first, without gaps in the weeks
 * @param usual the band behind the line; absent when there is not enough to say
 */
public record Spark(
        String measure, List<Point> points, @Nullable UsualRange usual) {

    /** Keeps its own copy. */
    public Spark {
        points = List.copyOf(points);
    }
}
