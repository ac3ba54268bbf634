package app.counterpoint.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The measures of a set of rated sentences, as one line each. */
final class Measures {
    private static final int RESAMPLINGS = 1000;

    private final List<Rated> rows;
    private final double[] ratings;
    private final double[] lengths;

    private final List<Rated> mapping;
    private @Nullable ToDoubleFunction<Rated> scorer;

    Measures(List<Rated> rows) {
        this(rows, List.of());
    }

    /** Measures on rows, with the sentences of other domains on which the map back to 1 to 5 is fitted. */
    Measures(List<Rated> rows, List<Rated> mapping) {
        this.mapping = mapping;
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
        this.scorer = scorer;
        print(set, what, rows.stream().mapToDouble(scorer).toArray());
        this.scorer = null;
    }

    void print(String set, String what, double[] scores) {
        double[] interval = interval(scores);
        System.out.printf(
                Locale.ROOT,
                "%-9s %-5d %-24s %.3f [%.3f, %.3f]   %.3f    %.3f    %-5s  %.3f           %s%n",
                set,
                rows.size(),
                what,
                Correlation.spearman(scores, ratings),
                interval[0],
                interval[1],
                Correlation.pearson(scores, ratings),
                Correlation.kendall(scores, ratings),
                format(error(scores)),
                what.contains("tokens") ? 0.0 : Correlation.partial(scores, ratings, lengths),
                matched(scores));
    }

    /** The rank correlation with its interval, in words. */
    String rank(double[] scores) {
        double[] interval = interval(scores);
        return EvaluationSheet.rank(Correlation.spearman(scores, ratings), interval[0], interval[1]);
    }

    String rank(ToDoubleFunction<Rated> by) {
        return rank(rows.stream().mapToDouble(by).toArray());
    }

    private static String format(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
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

    /**
     * Mean absolute error on 1 to 5, by one rising map that was fitted on the given training sentences alone; NaN without any, as
     * then there is no honest map.
     */
    private double error(double[] scores) {
        if (mapping.isEmpty() || scorer == null) {
            return Double.NaN;
        }
        ScoreMap map = Isotonic.map(
                mapping.stream().mapToDouble(scorer).toArray(),
                mapping.stream().mapToDouble(Rated::rating).toArray(),
                10,
                1,
                5);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += Math.abs(map.of(scores[i]) - ratings[i]);
        }
        return sum / scores.length;
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
