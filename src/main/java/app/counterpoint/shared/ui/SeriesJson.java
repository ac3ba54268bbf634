package app.counterpoint.shared.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes series, usual ranges and pauses in the words of Apache ECharts. */
final class SeriesJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int POINT_SIZE = 6;
    private static final int LAST_POINT_SIZE = 8;
    private static final int SMALL_POINT_SIZE = 4;
    private static final int MANY = 20;

    private SeriesJson() {}

    /** The series on the grid of that number; the last value of a line carries its own words. */
    static ObjectNode write(Series series, Axis axis, int grid) {
        return switch (series) {
            case Series.Line line -> line(line, axis, grid);
            case Series.Bars bars -> bars(bars, grid);
        };
    }

    private static ObjectNode line(Series.Line line, Axis axis, int grid) {
        var node = base("line", line, grid);
        node.put("connectNulls", false)
                .put("showSymbol", true)
                .put(
                        "showAllSymbol",
                        true) // also where they are dense: hollow and solid differ, and the last one has its words
                .put("symbol", line.ink().symbol());
        node.putObject("lineStyle")
                .put("color", line.ink().colour())
                .put("width", 1.75)
                .put("type", line.ink().line());
        int last = lastWithValue(line.points());
        var data = node.putArray("data");
        for (int i = 0; i < line.points().size(); i++) {
            data.add(linePoint(line, i == last, i, axis));
        }
        return node;
    }

    private static ObjectNode linePoint(Series.Line line, boolean last, int i, Axis axis) {
        var point = line.points().get(i);
        var node = JSON.objectNode();
        putValue(node, point.value());
        node.put("symbolSize", last ? LAST_POINT_SIZE : line.points().size() > MANY ? SMALL_POINT_SIZE : POINT_SIZE);
        boolean hollow = point.look() == Point.Look.HOLLOW;
        node.putObject("itemStyle")
                .put("color", hollow ? "var(--cp-surface)" : line.ink().colour())
                .put("borderColor", line.ink().colour())
                .put("borderWidth", 1.5);
        if (last && point.value() != null) {
            var name = line.label().isEmpty() ? "" : line.label() + " ";
            node.putObject("label")
                    .put("show", true)
                    .put("position", "right")
                    .put("formatter", name + axis.words(point.value()))
                    .put("color", "var(--cp-ink)")
                    .put("fontSize", 12)
                    .put("fontWeight", 600);
        }
        return node;
    }

    private static ObjectNode bars(Series.Bars bars, int grid) {
        var node = base("bar", bars, grid);
        node.put("stack", "stack" + grid).put("barMaxWidth", 14).put("barMinHeight", 0);
        node.putObject("itemStyle").put("color", bars.ink().colour());
        var data = node.putArray("data");
        bars.points().forEach(point -> putValue(data.addObject(), point.value()));
        return node;
    }

    private static ObjectNode base(String type, Series series, int grid) {
        var node = JSON.objectNode();
        node.put("type", type)
                .put("name", series.label())
                .put("xAxisIndex", grid)
                .put("yAxisIndex", grid)
                .put("cursor", "default");
        node.putObject("emphasis").put("disabled", true);
        return node;
    }

    /** Shades the usual range, and the positions at which measuring was paused, behind the series. */
    static void shade(ObjectNode series, @Nullable Band usual, List<Point> points) {
        var areas = JSON.arrayNode();
        if (usual != null) {
            var ends = areas.addArray();
            ends.addObject()
                    .put("yAxis", usual.low())
                    .putObject("itemStyle")
                    .put("color", "var(--cp-band)")
                    .put("borderColor", "var(--cp-band)") // so that a range of one number is seen, too
                    .put("borderWidth", 1);
            ends.addObject().put("yAxis", usual.high());
        }
        addPauses(areas, points);
        if (!areas.isEmpty()) {
            series.putObject("markArea").put("silent", true).set("data", areas);
        }
    }

    private static void addPauses(ArrayNode areas, List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).look() == Point.Look.PAUSED) {
                int first = i;
                while (i + 1 < points.size() && points.get(i + 1).look() == Point.Look.PAUSED) {
                    i++;
                }
                var ends = areas.addArray();
                var from = ends.addObject().put("xAxis", first).put("name", "paused");
                from.putObject("itemStyle").put("color", "var(--cp-paused)");
                from.putObject("label")
                        .put("show", true)
                        .put("position", "inside")
                        .put("color", "var(--cp-ink-2)")
                        .put("fontSize", 11);
                ends.addObject().put("xAxis", i);
            }
        }
    }

    private static void putValue(ObjectNode node, @Nullable Double value) {
        if (value == null) {
            node.put("value", "-"); // how ECharts writes a gap
        } else {
            node.put("value", value);
        }
    }

    private static int lastWithValue(List<Point> points) {
        int last = points.size() - 1;
        while (last >= 0 && points.get(last).value() == null) {
            last--;
        }
        return last;
    }
}
