package app.counterpoint.precision;

/** A piecewise linear map that never falls: between two knots it is a straight line, beyond the ends it stays level. */
record ScoreMap(double[] from, double[] to) {
    ScoreMap {
        if (from.length != to.length || from.length < 2) {
            throw new IllegalArgumentException("a map needs as many values as knots, and two at least");
        }
        for (int i = 1; i < from.length; i++) {
            if (!(from[i] > from[i - 1]) || to[i] < to[i - 1]) {
                throw new IllegalArgumentException("knots must rise and values must not fall");
            }
        }
    }

    double of(double x) {
        if (x <= from[0]) {
            return to[0];
        }
        for (int i = 1; i < from.length; i++) {
            if (x < from[i]) {
                double share = (x - from[i - 1]) / (from[i] - from[i - 1]);
                return to[i - 1] + share * (to[i] - to[i - 1]);
            }
        }
        return to[to.length - 1];
    }
}
