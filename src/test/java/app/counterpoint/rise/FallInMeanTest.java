package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FallInMeanTest {

    /** In weeks: above it, twenty points below the expected, the model no longer tells falls apart. */
    private static final double FIVE_YEARS = 260;

    private final FallInMean detector = FallInMean.standard();

    @Test
    void saysNothingBelowSixWeeksWithValues() {
        var weeks = new ArrayList<WeekMean>();
        assertThat(detector.judge(weeks)).isEqualTo(new Learning(0, 6));
        for (var week = 1; week <= 5; week++) {
            weeks.add(new WeekMean(60, 3));
            weeks.add(new WeekMean(0, 0));
            assertThat(detector.judge(weeks)).isEqualTo(new Learning(week, 6));
        }
        weeks.add(new WeekMean(60, 3));
        assertThat(detector.judge(weeks)).isInstanceOf(JudgedMean.class);
    }

    @Test
    void aFallThatStaysIsToldOnceAndAgainOnlyWhenItGrows() {
        var weeks = weeks(20, 62, 4);
        weeks.addAll(weeks(6, 40, 4));
        var steps = detector.follow(weeks);
        assertThat(steps.subList(0, 20)).allMatch(step -> step.news() == News.NOTHING);
        assertThat(steps.subList(20, 26)).extracting(FallStep::news).containsOnlyOnce(News.OPENED);
        var judged = (JudgedMean) steps.getLast().judgement();
        assertThat(judged.expected()).isBetween(60.0, 64.0);
        assertThat(judged.mean()).isBetween(39.0, 42.0);
        assertThat(judged.n()).isEqualTo(4 * judged.windowWeeks());
    }

    @Test
    void aRiseOfTheMeanIsNoAlarm() {
        var weeks = weeks(20, 45, 4);
        weeks.addAll(weeks(10, 70, 4));
        assertThat(detector.follow(weeks)).noneMatch(step -> step.state().isOpen());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isNeverLessSurprisedByALowerLastWeek(long seed) {
        var history = MeanPopulation.next(new Random(seed)).weeks().subList(0, 12);
        var expected = ((JudgedMean) judged(history, 50, 4)).expected();
        var before = 0.0;
        for (var mean = expected - 4; mean > expected - 30 && mean >= 0; mean -= 1) {
            var once = Math.min(FIVE_YEARS, ((JudgedMean) judged(history, mean, 4)).onceInWeeks());
            assertThat(once).isGreaterThanOrEqualTo(before);
            before = once;
        }
    }

    @Test
    void believesManyValuesMoreThanFew() {
        var history = weeks(16, 60, 4);
        assertThat(((JudgedMean) judged(history, 46, 8)).onceInWeeks())
                .isGreaterThan(3 * ((JudgedMean) judged(history, 46, 1)).onceInWeeks());
    }

    @Test
    void aboutOneFalseAlarmAYear() {
        var runs = Calibrate.falls(600, Calibration.FALLS);
        assertThat(runs.at52()).as(runs.toString()).isBetween(0.7, 1.3);
        assertThat(falseAlarmsPerYear(300)).isBetween(0.6, 1.3);
    }

    @ParameterizedTest
    @CsvSource({"15,0.6", "25,0.9"})
    void mostFallsAreSeenWithinEightWeeks(double points, double share) {
        var random = new Random(3);
        var seen = IntStream.range(0, 150)
                .filter(_ -> {
                    var series = MeanPopulation.next(random, points);
                    return detector.follow(series.weeks()).subList(series.history(), series.history() + 8).stream()
                            .anyMatch(step -> step.news().isAlarm());
                })
                .count();
        assertThat(seen).isGreaterThan(Math.round(150 * share));
    }

    @Test
    void saysWhatItSees() {
        assertThat(new JudgedMean(64, 4, 51.6, 14, 60.6).sentence("statement", "statements"))
                .isEqualTo("52 on average over 14 statements in the last 4 weeks against 61 expected;"
                        + " by chance a run like this starts about once in 60 weeks.");
        assertThat(new JudgedMean(1, 1, 62, 1, 60.6).sentence("statement", "statements"))
                .isEqualTo(
                        "62 on average over 1 statement in the last week against 61 expected, so no lower than usual.");
    }

    @Test
    void refusesWhatIsNoMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeekMean(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeekMean(101, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeekMean(50, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FallInMean(1));
        assertThat(new WeekMean(Double.NaN, 0).n()).isZero();
    }

    private double falseAlarmsPerYear(int count) {
        var random = new Random(11);
        var alarms = 0L;
        for (var i = 0; i < count; i++) {
            var series = MeanPopulation.next(random);
            alarms += detector.follow(series.weeks()).stream()
                    .skip(series.history())
                    .filter(step -> step.news().isAlarm())
                    .count();
        }
        return (double) alarms / count;
    }

    private FallJudgement judged(List<WeekMean> history, double mean, int n) {
        var all = new ArrayList<>(history);
        all.add(new WeekMean(mean, n));
        return detector.judge(all);
    }

    /** Weeks that swing by three points around a level. */
    private static List<WeekMean> weeks(int count, double level, int n) {
        var weeks = new ArrayList<WeekMean>();
        for (var week = 0; week < count; week++) {
            weeks.add(new WeekMean(level + 3 * (week % 3 - 1), n));
        }
        return weeks;
    }
}
