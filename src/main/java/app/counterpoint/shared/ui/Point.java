package app.counterpoint.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * The value at one position of a chart, or why there is none: zero, missing and paused are three different things.
 *
 * @param value in the axis's unit; present if and only if the look is solid or hollow
 * @param look what the value rests on, or why it is absent
 */
public record Point(@Nullable Double value, Look look) {

    /** How a position is drawn. */
    public enum Look {
        /** Seen by a meeting software, or counted from a log. */
        SOLID,
        /** Intended or remembered: a calendar's answer, or typed. */
        HOLLOW,
        /** There is something, but too little of it to give a number: a gap. */
        TOO_FEW,
        /** Nothing covers the position: a gap. */
        MISSING,
        /** Not measured, because somebody asked for that: a gap with a word in it. */
        PAUSED
    }

    /** @throws IllegalArgumentException when a value is absent without a reason, is there in spite of one, or is not finite */
    public Point {
        if ((value != null) != (look == Look.SOLID || look == Look.HOLLOW)) {
            throw new IllegalArgumentException("a " + look + " point with value " + value);
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("a point is finite but was " + value);
        }
    }

    /** A value that rests on a report or a log. */
    public static Point solid(double value) {
        return new Point(value, Look.SOLID);
    }

    /** A value that rests on a calendar's answers or on memory. */
    public static Point hollow(double value) {
        return new Point(value, Look.HOLLOW);
    }

    /** Nothing is known here. */
    public static Point missing() {
        return new Point(null, Look.MISSING);
    }

    /** There is something here, but not enough to say. */
    public static Point tooFew() {
        return new Point(null, Look.TOO_FEW);
    }

    /** Nothing was measured here, on purpose. */
    public static Point paused() {
        return new Point(null, Look.PAUSED);
    }

    /** A solid value, or a gap for null. */
    public static Point ofNullable(@Nullable Double value) {
        return value == null ? missing() : solid(value);
    }
}
