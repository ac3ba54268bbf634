package app.counterpoint.rise;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * {@code ./counterpoint bench rise-calibration [SERIES]}: finds the offset and slope of each calibration from simulated series in which nothing changes, and
 * prints how often runs that claim "once in N weeks" really start, times N. What it finds is what {@link Calibration} holds.
 */
public final class Calibrate {

    private static final int ROUNDS = 3;

    private Calibrate() {}

    /**
     * Prints the fitted constants.
     *
     * @param args how many series to simulate for each; 4,000 when not given
     */
    public static void main(String[] args) {
        var series = args.length > 0 ? Integer.parseInt(args[0]) : 4_000;
        fit("COUNTS", Calibration.COUNTS, calibration -> shares(Population.COUNTS, series, calibration));
        fit(
                "SHARES",
                Calibration.SHARES,
                calibration -> shares(Population.SHARES, series, calibration)
                        .and(shares(Population.MISSED_SESSIONS, series, calibration)));
        System.out.printf("%nWith what the product holds:%n");
        for (var population : Population.values()) {
            var held = population == Population.COUNTS ? Calibration.COUNTS : Calibration.SHARES;
            System.out.printf("%-16s%s%n", population, shares(population, series, held));
        }
    }

    private static void fit(String name, Calibration start, Function<Calibration, ClaimRuns> runs) {
        var calibration = start;
        for (var round = 0; round < ROUNDS; round++) {
            var line = runs.apply(calibration).line();
            calibration = new Calibration(
                    line[0] + line[1] * calibration.offset(),
                    line[1] * calibration.slope(),
                    line[1] * calibration.scatter(),
                    calibration.tail());
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s offset %.3f  slope %.3f  scatter %.3f%s%n",
                name,
                calibration.offset(),
                calibration.slope(),
                calibration.scatter(),
                runs.apply(calibration));
    }

    static ClaimRuns shares(Population population, int count, Calibration calibration) {
        var model = population == Population.COUNTS ? CountModel.INSTANCE : ShareModel.INSTANCE;
        return run(count, (random, runs) -> {
            var series = population.next(random);
            var monitor = new Monitor(model, Hypotheses.RISES, calibration);
            var once = new double[series.weeks().size()];
            for (var week = 0; week < once.length; week++) {
                var row = model.row(series.weeks().get(week));
                monitor.judge(row);
                once[week] = monitor.onceInWeeks();
                monitor.baseline().learn(row);
            }
            runs.add(once, series.history());
        });
    }

    private static ClaimRuns run(int count, BiConsumer<Random, ClaimRuns> one) {
        var runs = new ClaimRuns();
        var random = new Random(20_260_105);
        for (var i = 0; i < count; i++) {
            one.accept(random, runs);
        }
        return runs;
    }
}
