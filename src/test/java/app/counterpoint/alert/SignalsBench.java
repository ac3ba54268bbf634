package app.counterpoint.alert;

import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * {@code ./counterpoint bench signals}: how often the alerts on missed forums and on falling precision are wrong, and how soon they notice, on invented
 * weeks. Scores scatter by 18 points within and 6 between weeks; forums meet twice a week and are missed one time in five.
 */
public final class SignalsBench {

    private static final int WEEKS = 130;
    private static final int CHANGE = 52;
    private static final int SERIES = 1_000;
    private static final RelationshipId PAIR = new RelationshipId("bench");

    private SignalsBench() {}

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.printf(
                "%d invented series each, %d weeks, a change after week %d where there is one; alerts open at once in 52 weeks%n",
                SERIES, WEEKS, CHANGE);
        System.out.println(
                "signal                                     alarms a year    noticed within 2 / 4 / 8 weeks");
        for (var exchanges : new int[] {1, 3, 6}) {
            var name = "precision, about %d exchanges a week".formatted(exchanges);
            row(name + ", no change", Signal.PRECISION, random -> exchanges(random, exchanges, 0));
            row(name + ", 10 points less", Signal.PRECISION, random -> exchanges(random, exchanges, 10));
            row(name + ", 20 points less", Signal.PRECISION, random -> exchanges(random, exchanges, 20));
        }
        row("forums, no change", Signal.SHARED_FORUMS, random -> forums(random, 0));
        row("forums, every second missed", Signal.SHARED_FORUMS, random -> forums(random, 0.5));
        row("forums, four of five missed", Signal.SHARED_FORUMS, random -> forums(random, 0.8));
    }

    private interface Invention {
        List<WeekRollup> weeks(Random random);
    }

    private static void row(String name, Signal signal, Invention invention) {
        var alarms = 0;
        var years = 0.0;
        var within = new int[3];
        for (var seed = 0; seed < SERIES; seed++) {
            var weeks = invention.weeks(new Random(seed));
            var counts = Counts.of(signal, weeks, weeks.getLast().week().plus(1));
            var told = Timeline.of(counts, Sensitivity.STANDARD, Set.of()).alarms();
            var change = weeks.getFirst().week().plus(CHANGE);
            var begin = weeks.getFirst().week().plus(8);
            alarms += (int) told.stream()
                    .filter(week -> !week.isBefore(begin) && week.isBefore(change))
                    .count();
            years += (CHANGE - 8) / 52.0;
            within[0] += noticed(told, change, 2);
            within[1] += noticed(told, change, 4);
            within[2] += noticed(told, change, 8);
        }
        System.out.printf(
                Locale.ROOT,
                "%-52s %.2f    %.2f / %.2f / %.2f%n",
                name,
                alarms / years,
                within[0] / (double) SERIES,
                within[1] / (double) SERIES,
                within[2] / (double) SERIES);
    }

    private static int noticed(List<IsoWeek> told, IsoWeek change, int weeks) {
        return told.stream().anyMatch(week -> !week.isBefore(change) && week.isBefore(change.plus(weeks))) ? 1 : 0;
    }

    private static List<WeekRollup> exchanges(Random random, int mean, double fall) {
        return weeks((week, made) -> {
            var level = 60 + 6 * random.nextGaussian() - (week >= CHANGE ? fall : 0);
            var scores = new double[poisson(random, mean)];
            for (var i = 0; i < scores.length; i++) {
                scores[i] = Math.clamp(level + 18 * random.nextGaussian(), 0, 100);
            }
            return made.week(Course.FIRST.plus(week), 0, 0, 0, 0, scores);
        });
    }

    private static List<WeekRollup> forums(Random random, double missedThen) {
        return weeks((week, made) -> {
            var chance = week >= CHANGE && missedThen > 0 ? missedThen : 0.2;
            var missed = (random.nextDouble() < chance ? 1 : 0) + (random.nextDouble() < chance ? 1 : 0);
            return made.week(Course.FIRST.plus(week), 0, 0, missed, 2);
        });
    }

    private interface Week {
        WeekRollup of(int week, RollupsOf made);
    }

    private static List<WeekRollup> weeks(Week one) {
        var made = new RollupsOf(PAIR);
        var weeks = new ArrayList<WeekRollup>();
        for (var week = 0; week < WEEKS; week++) {
            weeks.add(one.of(week, made));
        }
        return weeks;
    }

    private static int poisson(Random random, double mean) {
        var count = 0;
        for (var left = Math.exp(mean) * random.nextDouble(); left > 1; left *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
