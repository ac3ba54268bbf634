package app.counterpoint.shared.ui;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Something that the chart element can draw. */
public sealed interface Drawing permits ChartOption, Sparkline {

    /** The option of Apache ECharts, complete but for the words of the tooltip. */
    ObjectNode json();

    /** What is said and shown at each position, lines parted by line ends. */
    List<String> spoken();

    /** How tall it is, in pixels. */
    int height();

    /** Whether there is no value at all to draw. */
    boolean isEmpty();
}
