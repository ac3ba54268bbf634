package app.counterpoint.shared.ui;

import java.util.List;

/** Values along the positions of a chart, drawn in one ink. */
public sealed interface Series {

    /** What it is, in a word or two; written beside it. */
    String label();

    /** One point for each position of the chart. */
    List<Point> points();

    /** What it stands for. */
    Ink ink();

    /** A line that is broken where there is no value. */
    record Line(String label, List<Point> points, Ink ink) implements Series {
        /** Keeps its own copy. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /** Bars from zero, stacked on the bars drawn before them in the same panel. */
    record Bars(String label, List<Point> points, Ink ink) implements Series {
        /** Keeps its own copy. */
        public Bars {
            points = List.copyOf(points);
        }
    }
}
