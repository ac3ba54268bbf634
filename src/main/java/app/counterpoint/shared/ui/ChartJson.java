package app.counterpoint.shared.ui;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a stack of panels as one option of Apache ECharts, laid out in pixels so that nothing jumps when it is drawn. */
final class ChartJson {

    private static final int TITLE = 20;
    private static final int GAP = 10;
    private static final int MARK_LANE = 20;
    private static final int MARK_WIDTH = 11;
    private static final int EDGE = 3;
    private static final int LABELS = 22;
    private static final int LEFT = 34;
    private static final int RIGHT = 62;

    private final ChartOption option;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode titles = root.putArray("title");
    private final ArrayNode grids = root.putArray("grid");
    private final ArrayNode xAxes = root.putArray("xAxis");
    private final ArrayNode yAxes = root.putArray("yAxis");
    private final ArrayNode series = root.putArray("series");

    ChartJson(ChartOption option) {
        this.option = option;
    }

    /** How tall the whole is, in pixels. */
    int height() {
        int panels = option.panels().size();
        return lane() + panels * (TITLE + option.panelHeight()) + (panels - 1) * GAP + LABELS;
    }

    /** The option. */
    ObjectNode write() {
        EChartsBase.write(root);
        for (int i = 0; i < option.panels().size(); i++) {
            panel(i, option.panels().get(i));
        }
        if (!option.marks().isEmpty()) {
            marks(option.panels().size());
        }
        return root;
    }

    private void panel(int number, Panel panel) {
        int top = lane() + number * (TITLE + option.panelHeight() + GAP);
        if (!panel.title().isEmpty()) {
            var title = titles.addObject()
                    .put("text", panel.title())
                    .put("left", 0)
                    .put("top", top)
                    .put("padding", 0);
            title.putObject("textStyle")
                    .put("fontSize", 12)
                    .put("fontWeight", 500)
                    .put("color", "var(--cp-ink-2)");
        }
        grid(top + TITLE, option.panelHeight());
        EChartsBase.categories(
                xAxes.addObject(),
                number,
                option.positions(),
                number == option.panels().size() - 1);
        EChartsBase.values(yAxes.addObject(), number, panel.axis());
        for (int s = 0; s < panel.series().size(); s++) {
            var one = panel.series().get(s);
            var node = SeriesJson.write(one, panel.axis(), number);
            if (s == 0) {
                SeriesJson.shade(node, panel.usual(), one.points());
                EChartsBase.hairlines(node, option.marks());
            }
            series.add(node);
        }
    }

    private void marks(int number) {
        grid(0, MARK_LANE);
        var axis = xAxes.addObject().put("show", false);
        EChartsBase.categories(axis, number, option.positions(), false);
        axis.putObject("axisPointer").put("show", false);
        yAxes.addObject()
                .put("type", "value")
                .put("gridIndex", number)
                .put("show", false)
                .put("min", 0)
                .put("max", 1);
        var lane = series.addObject().put("type", "scatter").put("silent", true);
        lane.put("xAxisIndex", number).put("yAxisIndex", number);
        var data = lane.putArray("data");
        for (var mark : option.marks()) {
            var point = data.addObject().put("symbol", mark.kind().symbol()).put("symbolSize", 9);
            point.putArray("symbolOffset").add(MARK_WIDTH * place(mark)).add(0);
            point.putArray("value").add(mark.at()).add(0.5);
            point.putObject("itemStyle").put("color", "var(--cp-ink)");
        }
    }

    /** How far from the middle of its position a mark stands, in widths of a mark: those of one position stand side by side. */
    private double place(Mark mark) {
        var there =
                option.marks().stream().filter(other -> other.at() == mark.at()).toList();
        return there.indexOf(mark) - (there.size() - 1) / 2.0;
    }

    private void grid(int top, int height) {
        grids.addObject().put("left", LEFT).put("right", RIGHT).put("top", top).put("height", height);
    }

    private int lane() {
        return option.marks().isEmpty() ? EDGE : MARK_LANE;
    }
}
