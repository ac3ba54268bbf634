package app.counterpoint.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A method's figures over many series, turned into alarms at any threshold and scored. */
final class Scored {

    /** How a threshold makes alarms out of figures. */
    interface Alarms {
        boolean[] at(double threshold, double[] figures, int from);
    }

    private final List<LabelledSeries> series;
    private final List<double[]> figures;
    private final Alarms alarms;

    Scored(List<LabelledSeries> series, Method method) {
        this.series = series;
        this.alarms = method.alarms();
        figures = new ArrayList<>();
        series.forEach(one -> figures.add(method.figures(one)));
    }

    /** Something that gives every week of a series a figure, higher for more alarming, not a number where it cannot. */
    interface Method {
        double[] figures(LabelledSeries series);

        /** A new alarm whenever the threshold is reached and was not the week before. */
        default Alarms alarms() {
            return (threshold, figures, from) -> {
                var alarms = new boolean[figures.length];
                for (var week = from; week < figures.length; week++) {
                    alarms[week] = figures[week] >= threshold && !(week > from && figures[week - 1] >= threshold);
                }
                return alarms;
            };
        }
    }

    Score at(double threshold, Predicate<LabelledSeries> which) {
        var score = new Score();
        for (var i = 0; i < series.size(); i++) {
            var one = series.get(i);
            if (which.test(one)) {
                score.add(one, alarms.at(threshold, figures.get(i), Math.max(0, -one.first())), figures.get(i));
            }
        }
        return score;
    }

    /** The lowest threshold with no more false alarms a year than that. */
    double thresholdFor(double falseAlarmsPerYear, Predicate<LabelledSeries> which) {
        return bisect(threshold -> at(threshold, which).falseAlarmsPerYear() - falseAlarmsPerYear);
    }

    private static double bisect(ToDoubleFunction<Double> excess) {
        var low = 0.0;
        var high = 2_000.0;
        for (var i = 0; i < 45; i++) {
            var middle = (low + high) / 2;
            if (excess.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
