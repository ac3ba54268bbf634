package app.counterpoint.shared.ui;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What every chart has in common: no legend, quiet axes, one cursor for all panels. Colours are the theme's tokens. */
final class EChartsBase {

    private static final String QUIET_INK = "var(--cp-ink-2)";
    private static final String HAIRLINE = "var(--cp-line)";

    private EChartsBase() {}

    /** The cursor that runs through all panels, and the tooltip whose words the element fills in. */
    static void write(ObjectNode root) {
        root.put("animation", false);
        root.putObject("aria").put("enabled", false); // the figure has its own words
        var pointer = root.putObject("axisPointer");
        pointer.putArray("link").addObject().put("xAxisIndex", "all");
        pointer.put("triggerTooltip", true).put("animation", false);
        pointer.putObject("lineStyle")
                .put("color", "var(--cp-ink-2)")
                .put("width", 1)
                .put("type", "solid");
        pointer.putObject("label").put("show", false);
        root.putObject("tooltip").put("trigger", "axis").put("confine", true).put("transitionDuration", 0);
    }

    /** The common axis below a panel; only the lowest panel shows its labels. */
    static void categories(ObjectNode axis, int grid, List<Position> positions, boolean labelled) {
        axis.put("type", "category").put("gridIndex", grid).put("boundaryGap", true);
        var data = axis.putArray("data");
        positions.forEach(position -> data.add(position.label()));
        axis.putObject("axisTick").put("show", false);
        axis.putObject("axisLine").putObject("lineStyle").put("color", "var(--cp-line-2)");
        axis.putObject("axisLabel")
                .put("show", labelled)
                .put("color", QUIET_INK)
                .put("fontSize", 11)
                .put("hideOverlap", true);
    }

    /** A scale from zero with its two ends named. */
    static void values(ObjectNode axis, int grid, Axis scale) {
        axis.put("type", "value")
                .put("gridIndex", grid)
                .put("min", 0)
                .put("max", scale.max())
                .put("interval", scale.max());
        axis.putObject("axisLabel").put("color", QUIET_INK).put("fontSize", 11);
        axis.putObject("splitLine").putObject("lineStyle").put("color", HAIRLINE);
        axis.putObject("axisPointer").put("show", false);
    }

    /** A thin line through the panel at each mark. */
    static void hairlines(ObjectNode series, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var lines = series.putObject("markLine")
                .put("silent", true)
                .put("symbol", "none")
                .put("z", 1);
        lines.putObject("lineStyle")
                .put("color", "var(--cp-line-2)")
                .put("type", "dotted")
                .put("width", 1);
        lines.putObject("label").put("show", false);
        var data = lines.putArray("data");
        marks.forEach(mark -> data.addObject().put("xAxis", mark.at()));
    }
}
