package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiseWatchTest {

    private final RiseDetector detector = RiseDetector.standard();

    @Test
    void saysNothingBelowSixWeeks() {
        var watch = detector.watch(Basis.COUNT);
        for (var week = 1; week <= 5; week++) {
            assertThat(watch.complete(WeekCount.of(50)))
                    .isEqualTo(new RiseStep(new Learning(week, 6), AlertState.quiet(), News.NOTHING));
        }
        assertThat(watch.usual()).isNull();
        assertThat(watch.complete(WeekCount.of(50)).judgement()).isInstanceOf(Judged.class);
        assertThat(watch.usual()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isNeverLessSurprisedByMoreInTheLastWeek(long seed) {
        var random = new Random(seed);
        var history = history(random, 6 + random.nextInt(40), 0.2 + 4 * random.nextDouble());
        var before = 0.0;
        for (var count = 0; count <= 60; count++) {
            var once = judged(history, count).onceInWeeks();
            assertThat(once).as("%s then %d", history, count).isGreaterThanOrEqualTo(before);
            before = once;
        }
        assertThat(before).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"8,5", "12,4", "30,4", "100,3"})
    void isAlarmedByAFewAfterNothing(int zeros, int count) {
        var history = IntStream.range(0, zeros).mapToObj(_ -> WeekCount.of(0)).toList();
        assertThat(judged(history, count).onceInWeeks()).isGreaterThanOrEqualTo(52);
        assertThat(judged(history, 0).onceInWeeks()).isLessThan(8);
    }

    @Test
    void isNotTalkedOutOfAJumpFromNothingToTwenty() {
        var history = IntStream.range(0, 30).mapToObj(_ -> WeekCount.of(0)).toList();
        assertThat(judged(history, 20).onceInWeeks()).isGreaterThan(1_000);
    }

    @Test
    void passesOverWeeksThatAreLeftOut() {
        var plain = counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 6);
        var holidays = new ArrayList<>(plain);
        holidays.add(4, WeekCount.unknown());
        holidays.add(9, new WeekCount(40, null, true));
        assertThat(detector.judge(holidays, null)).isEqualTo(detector.judge(plain, null));
    }

    @Test
    void comparesTheWindowWithWhatTheWeeksBeforeItLetOneExpect() {
        var judged = judged(counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 4, 3), 5);
        assertThat(judged.windowWeeks()).isEqualTo(3);
        assertThat(judged.observed()).isEqualTo(12);
        assertThat(judged.expected()).isBetween(2.4, 4.8);
        assertThat(judged.expectedThisWeek() * 3).isEqualTo(judged.expected());
        assertThat(judged.basis()).isEqualTo(Basis.COUNT);
        assertThat(judged.running()).isFalse();
    }

    @Test
    void aRunningWeekMayRaiseButNeverLowerOrClose() {
        var watch = detector.watch(counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 2));
        var last = watch.running(WeekCount.of(0));
        assertThat(last.news()).isEqualTo(News.NOTHING);
        assertThat(((Judged) last.judgement()).running()).isFalse();

        var raised = watch.running(WeekCount.of(9));
        assertThat(raised.news()).isEqualTo(News.OPENED);
        assertThat(((Judged) raised.judgement()).running()).isTrue();
        assertThat(watch.running(WeekCount.of(9)).news()).isEqualTo(News.NOTHING);
        assertThat(watch.running(WeekCount.of(0)).state()).isEqualTo(raised.state());

        var complete = watch.complete(WeekCount.of(10));
        assertThat(complete.news()).isEqualTo(News.NOTHING);
        assertThat(complete.state().isOpen()).isTrue();
    }

    @Test
    void aRunningWeekIsNotLearnt() {
        var history = counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0);
        var looked = detector.watch(history);
        IntStream.range(0, 20).forEach(count -> looked.running(WeekCount.of(count)));
        assertThat(looked.complete(WeekCount.of(5)).judgement())
                .isEqualTo(detector.watch(history).complete(WeekCount.of(5)).judgement());
    }

    @Test
    void aRiseThatPassesIsToldAsOver() {
        assertThat(news(2, 1, 2, 3, 1, 2, 2, 1, 3, 2, 1, 2, 9, 4, 2, 1, 2, 1, 2, 1, 2, 1))
                .containsOnlyOnce(News.OPENED)
                .containsOnlyOnce(News.OVER)
                .doesNotContain(News.NEW_NORMAL);
    }

    @Test
    void aLastingLevelBecomesTheNormalAndIsToldAsSuch() {
        var weeks = new int[80];
        for (var week = 0; week < weeks.length; week++) {
            weeks[week] = (week < 30 ? 2 : 7) + week % 3 - 1;
        }
        assertThat(news(weeks))
                .containsOnlyOnce(News.NEW_NORMAL)
                .doesNotContain(News.OVER)
                .contains(News.OPENED);
    }

    @Test
    void aNormalThatIsAcceptedStartsAnew() {
        var watch = detector.watch(counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 7, 8));
        assertThat(watch.state().isOpen()).isTrue();
        watch.acceptAsNormal();
        assertThat(watch.state()).isEqualTo(AlertState.quiet());
        var next = watch.complete(WeekCount.of(7));
        assertThat(next.judgement()).isEqualTo(new Learning(3, 6));
        IntStream.of(8, 7).forEach(count -> watch.complete(WeekCount.of(count)));
        var judged = (Judged) watch.complete(WeekCount.of(8)).judgement();
        assertThat(judged.onceInWeeks()).isLessThan(10);
        assertThat(judged.expectedThisWeek()).isBetween(5.5, 9.5);
    }

    @Test
    void closingByHandForgetsTheAlertAndNothingElse() {
        var watch = detector.watch(counts(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 9));
        assertThat(watch.state().isOpen()).isTrue();
        watch.close();
        assertThat(watch.state()).isEqualTo(AlertState.quiet());
        assertThat(watch.complete(WeekCount.of(9)).news()).isEqualTo(News.OPENED);
    }

    @Test
    void largeCountsAreJudgedWithoutOverflow() {
        assertThat(judged(counts(0, 0, 1, 0, 2, 0, 1), Integer.MAX_VALUE).onceInWeeks())
                .isEqualTo(1e6);
        var large = IntStream.range(0, 30)
                .mapToObj(week -> WeekCount.of(1_000_000 + week))
                .toList();
        assertThat(detector.preview(large)).isEmpty();
    }

    @Test
    void previewsTheWeeksInWhichSomebodyWouldHaveBeenTold() {
        var weeks = counts(2, 1, 2, 3, 1, 2, 2, 1, 3, 2, 1, 2, 9, 4, 2, 1, 2, 1, 2, 1, 2, 1);
        assertThat(detector.preview(weeks)).containsExactly(12);
        assertThat(new RiseDetector(100_000).preview(weeks)).isEmpty();
        assertThat(detector.preview(List.of())).isEmpty();
    }

    private List<News> news(int... counts) {
        var watch = detector.watch(Basis.COUNT);
        return IntStream.of(counts)
                .mapToObj(count -> watch.complete(WeekCount.of(count)).news())
                .toList();
    }

    private Judged judged(List<WeekCount> history, int count) {
        var all = new ArrayList<>(history);
        all.add(WeekCount.of(count));
        return (Judged) detector.judge(all, null);
    }

    private static List<WeekCount> counts(int... counts) {
        return IntStream.of(counts).mapToObj(WeekCount::of).toList();
    }

    private static List<WeekCount> history(Random random, int weeks, double mean) {
        return IntStream.range(0, weeks)
                .mapToObj(_ -> WeekCount.of(Chance.poisson(random, mean)))
                .toList();
    }
}
