package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The measures of a set of rated sentences, as one line each. */
final class Measures {
    private static final int RESAMPLINGS = 1000;

    private final List<Rated> rows;
    private final double[] ratings;
    private final double[] lengths;

    Measures(List<Rated> rows) {
        this.rows = rows;
        this.ratings = rows.stream().mapToDouble(Rated::rating).toArray();
        this.lengths = rows.stream().mapToDouble(row -> tokens(row.text())).toArray();
    }

    static double tokens(String text) {
        return text.strip().split("\\s+").length;
    }

    static double capitalsAndDigits(String text) {
        int count = 0;
        for (String word : text.strip().split("\\s+")) {
            count += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            count += (int) word.chars().filter(Character::isDigit).count();
        }
        return count;
    }

    void print(String set, String what, ToDoubleFunction<Rated> scorer) {
        print(set, what, rows.stream().mapToDouble(scorer).toArray());
    }

    void print(String set, String what, double[] scores) {
        double[] interval = interval(scores);
        System.out.printf(
                Locale.ROOT,
                "%-9s %-5d %-24s %.3f [%.3f, %.3f]   %.3f    %.3f    %.3f  %.3f           %s%n",
                set,
                rows.size(),
                what,
                Correlation.spearman(scores, ratings),
                interval[0],
                interval[1],
                Correlation.pearson(scores, ratings),
                Correlation.kendall(scores, ratings),
                error(scores),
                what.contains("tokens") ? 0.0 : Correlation.partial(scores, ratings, lengths),
                matched(scores));
    }

    private double[] interval(double[] scores) {
        Random random = new Random(20190127);
        double[] found = new double[RESAMPLINGS];
        for (int r = 0; r < RESAMPLINGS; r++) {
            double[] x = new double[scores.length];
            double[] y = new double[scores.length];
            for (int i = 0; i < x.length; i++) {
                int pick = random.nextInt(scores.length);
                x[i] = scores[pick];
                y[i] = ratings[pick];
            }
            found[r] = Correlation.spearman(x, y);
        }
        Arrays.sort(found);
        return new double[] {found[RESAMPLINGS * 25 / 1000], found[RESAMPLINGS * 975 / 1000]};
    }

    /** Mean absolute error on 1 to 5, each half mapped back by a map fitted on the other half. */
    private double error(double[] scores) {
        double sum = 0;
        for (int half = 0; half < 2; half++) {
            double[] x = half(scores, half);
            ScoreMap map = Isotonic.map(x, half(ratings, half), 10, 1, 5);
            double[] test = half(scores, 1 - half);
            double[] truth = half(ratings, 1 - half);
            for (int i = 0; i < test.length; i++) {
                sum += Math.abs(map.of(test[i]) - truth[i]);
            }
        }
        return sum / scores.length;
    }

    private static double[] half(double[] values, int half) {
        double[] result = new double[(values.length + 1 - half) / 2];
        Arrays.setAll(result, i -> values[2 * i + half]);
        return result;
    }

    /** Pairs of like length (tokens differ by at most 1) whose ratings differ by 1.0 or more: the share ordered rightly. */
    private String matched(double[] scores) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < i; j++) {
                double difference = ratings[i] - ratings[j];
                if (Math.abs(lengths[i] - lengths[j]) <= 1 && Math.abs(difference) >= 1) {
                    all++;
                    right += (scores[i] - scores[j]) * difference > 0 ? 1 : 0;
                }
            }
        }
        return String.format(Locale.ROOT, "%.3f of %d", right / (double) all, all);
    }
}
