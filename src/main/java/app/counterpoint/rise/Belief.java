package app.counterpoint.rise;

/** Weights of the cells at one moment, adding up to 1, with the range outside which they are nothing. */
final class Belief {

    private final double[] weights;
    private int from;
    private int to;

    Belief(Cells cells) {
        weights = new double[cells.size()];
    }

    private Belief(Belief other) {
        weights = other.weights.clone();
        from = other.from;
        to = other.to;
    }

    Belief copy() {
        return new Belief(this);
    }

    /** The first cell that counts. */
    int from() {
        return from;
    }

    /** One after the last cell that counts. */
    int to() {
        return to;
    }

    double weight(int cell) {
        return weights[cell];
    }

    void become(double[] logWeights, double negligible, int shapes) {
        var best = Double.NEGATIVE_INFINITY;
        for (var logWeight : logWeights) {
            best = Math.max(best, logWeight);
        }
        var least = best + negligible;
        var first = 0;
        while (logWeights[first] < least) {
            first++;
        }
        var last = logWeights.length - 1;
        while (logWeights[last] < least) {
            last--;
        }
        from = first - first % shapes;
        to = last - last % shapes + shapes;
        var sum = 0.0;
        for (var cell = from; cell < to; cell++) {
            var weight = Math.exp(logWeights[cell] - best);
            weights[cell] = weight;
            sum += weight;
        }
        for (var cell = from; cell < to; cell++) {
            weights[cell] /= sum;
        }
    }

    /** The mean of the values under the weights. */
    double mean(double[] values) {
        var even = 0.0;
        var odd = 0.0;
        var cell = from;
        for (; cell + 1 < to; cell += 2) {
            even += weights[cell] * values[cell];
            odd += weights[cell + 1] * values[cell + 1];
        }
        return cell < to ? even + odd + weights[cell] * values[cell] : even + odd;
    }
}
