package app.counterpoint.shared.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A word-sized line: twelve points, the last one emphasised, on the usual range.
 *
 * @param positions the weeks, oldest first
 * @param axis its scale, which is not drawn
 * @param points one for each position
 * @param usual the usual range; absent while there is too little history
 */
public record Sparkline(
        List<Position> positions,
        Axis axis,
        List<Point> points,
        @Nullable Band usual) implements Drawing {

    /** @throws IllegalArgumentException when there is not one point a position */
    public Sparkline {
        positions = List.copyOf(positions);
        points = List.copyOf(points);
        if (positions.size() != points.size()) {
            throw new IllegalArgumentException("%d points on %d positions".formatted(points.size(), positions.size()));
        }
    }

    private Panel panel() {
        return new Panel("", axis, List.of(new Series.Line("", points, Ink.MAIN)), usual);
    }

    @Override
    public List<String> spoken() {
        var panel = panel();
        return IntStream.range(0, points.size())
                .mapToObj(i -> positions.get(i).name() + ":" + panel.words(i))
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.value() == null);
    }

    @Override
    public int height() {
        return 44;
    }

    @Override
    public ObjectNode json() {
        return SparklineJson.write(panel(), positions);
    }
}
