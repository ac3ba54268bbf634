package app.counterpoint.shared.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a chart shows: small charts stacked on one axis of positions. Everything is ready to draw; the browser adds nothing.
 *
 * @param positions what stands below the axis, left to right
 * @param panels the small charts, top to bottom
 * @param marks what happened, drawn once above them all
 * @param panelHeight the height of each panel in pixels
 */
public record ChartOption(List<Position> positions, List<Panel> panels, List<Mark> marks, int panelHeight)
        implements Drawing {

    /** @throws IllegalArgumentException when a series has not one point a position, or a mark lies outside */
    public ChartOption {
        positions = List.copyOf(positions);
        panels = List.copyOf(panels);
        marks = List.copyOf(marks);
        int length = positions.size();
        for (var panel : panels) {
            for (var series : panel.series()) {
                if (series.points().size() != length) {
                    throw new IllegalArgumentException("%s has %d points on %d positions"
                            .formatted(series.label(), series.points().size(), length));
                }
            }
        }
        if (panels.isEmpty() || marks.stream().anyMatch(mark -> mark.at() >= length)) {
            throw new IllegalArgumentException("a chart has a panel, and its marks lie on its positions");
        }
    }

    /** The same with marks above it. */
    public ChartOption with(List<Mark> others) {
        return new ChartOption(positions, panels, others, panelHeight);
    }

    @Override
    public List<String> spoken() {
        return IntStream.range(0, positions.size()).mapToObj(this::spoken).toList();
    }

    private String spoken(int position) {
        var lines = new ArrayList<String>();
        lines.add(positions.get(position).name());
        panels.forEach(panel -> lines.add(panel.words(position)));
        marks.stream()
                .filter(mark -> mark.at() == position)
                .forEach(mark -> lines.add(mark.kind().glyph() + " " + mark.text()));
        return String.join("\n", lines);
    }

    /** What the shapes of its marks stand for: {@code ◆ move  ● decision}; empty when it has none. */
    String key() {
        return marks.stream()
                .map(Mark::kind)
                .distinct()
                .sorted()
                .map(Mark.Kind::key)
                .collect(Collectors.joining("  "));
    }

    @Override
    public boolean isEmpty() {
        return panels.stream()
                .flatMap(panel -> panel.series().stream())
                .flatMap(series -> series.points().stream())
                .allMatch(point -> point.value() == null);
    }

    @Override
    public int height() {
        return new ChartJson(this).height();
    }

    @Override
    public ObjectNode json() {
        return new ChartJson(this).write();
    }
}
