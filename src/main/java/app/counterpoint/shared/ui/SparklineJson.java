package app.counterpoint.shared.ui;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a word-sized line: no axes, the usual range behind it, its last point emphasised. */
final class SparklineJson {

    private SparklineJson() {}

    /** The option of Apache ECharts. */
    static ObjectNode write(Panel panel, List<Position> positions) {
        var root = JsonNodeFactory.instance.objectNode();
        EChartsBase.write(root);
        root.putObject("grid").put("left", 2).put("right", 8).put("top", 6).put("bottom", 6);
        var x = root.putObject("xAxis");
        EChartsBase.categories(x, 0, positions, false);
        x.putObject("axisLine").put("show", false);
        var y = root.putObject("yAxis");
        y.put("type", "value")
                .put("show", false)
                .put("min", 0)
                .put("max", panel.axis().max());
        var line = panel.series().getFirst();
        var node = SeriesJson.write(line, panel.axis(), 0);
        node.path("data").forEach(point -> {
            if (point instanceof ObjectNode object) {
                object.remove("label"); // the number stands in large type beside it
                object.put("symbolSize", object.path("symbolSize").asInt() - 2);
            }
        });
        SeriesJson.shade(node, panel.usual(), line.points());
        root.putArray("series").add(node);
        return root;
    }
}
