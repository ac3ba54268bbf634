package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShareTest {

    private final RiseDetector detector = RiseDetector.standard();

    @Test
    void moreWorkWithTheSameShareIsNoRise() {
        var weeks = weeks(16, 2, 10);
        weeks.addAll(weeks(4, 6, 30));
        assertThat(detector.preview(weeks)).isEmpty();
        assertThat(detector.preview(withoutDenominators(weeks))).isNotEmpty();
    }

    @Test
    void aLargerShareOfTheSameWorkIsARise() {
        var weeks = weeks(16, 1, 10);
        weeks.addAll(weeks(3, 5, 10));
        var judged = (Judged) detector.judge(weeks, null);
        assertThat(judged.basis()).isEqualTo(Basis.SHARE);
        assertThat(judged.denominator()).isEqualTo(10 * judged.windowWeeks());
        assertThat(judged.observed()).isEqualTo(5 * judged.windowWeeks());
        assertThat(judged.expectedThisWeek()).isBetween(0.8, 1.4);
        assertThat(judged.onceInWeeks()).isGreaterThan(104);
    }

    @Test
    void weeksWithoutWorkTellNothing() {
        var plain = weeks(10, 1, 6);
        plain.add(WeekCount.of(4, 6));
        var holidays = new ArrayList<>(plain);
        holidays.add(3, WeekCount.of(0, 0));
        holidays.add(7, WeekCount.of(0, 0));
        assertThat(detector.judge(holidays, null)).isEqualTo(detector.judge(plain, null));
        assertThat(detector.judge(
                        IntStream.range(0, 9).mapToObj(_ -> WeekCount.of(0, 0)).toList(), null))
                .isEqualTo(new Learning(0, 6));
    }

    @Test
    void isNeverLessSurprisedByMoreOfTheSame() {
        var history = weeks(12, 2, 9);
        var before = 0.0;
        for (var count = 0; count <= 12; count++) {
            var all = new ArrayList<>(history);
            all.add(WeekCount.of(count, 12));
            var once = ((Judged) detector.judge(all, null)).onceInWeeks();
            assertThat(once).isGreaterThanOrEqualTo(before);
            before = once;
        }
    }

    @Test
    void aSeriesThatLacksSomeDenominatorsIsJudgedByItsCounts() {
        var weeks = weeks(8, 1, 5);
        weeks.add(WeekCount.of(2));
        assertThat(((Judged) detector.judge(weeks, null)).basis()).isEqualTo(Basis.COUNT);
        weeks.set(8, WeekCount.unknown());
        assertThat(((Judged) detector.judge(weeks, null)).basis()).isEqualTo(Basis.SHARE);
    }

    @Test
    void largeDenominatorsAreJudgedInProportion() {
        var weeks = weeks(12, 2_000, 10_000);
        weeks.add(WeekCount.of(2_000, 10_000));
        assertThat(((Judged) detector.judge(weeks, null)).onceInWeeks()).isLessThan(20);
        weeks.set(12, WeekCount.of(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(((Judged) detector.judge(weeks, null)).onceInWeeks()).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARES", "MISSED_SESSIONS"})
    void claimsAreAboutRight(Population population) {
        var runs = Calibrate.shares(population, 500, Calibration.SHARES);
        assertThat(runs.at52()).as(runs.toString()).isBetween(0.65, 1.4);
    }

    private static List<WeekCount> weeks(int weeks, int count, int of) {
        var list = new ArrayList<WeekCount>();
        for (var week = 0; week < weeks; week++) {
            list.add(WeekCount.of(count, of));
        }
        return list;
    }

    private static List<WeekCount> withoutDenominators(List<WeekCount> weeks) {
        return weeks.stream().map(week -> WeekCount.of(week.count())).toList();
    }
}
