package app.counterpoint.alert;

import static app.counterpoint.alert.Happening.ACCEPTED;
import static app.counterpoint.alert.Happening.CLOSED;
import static app.counterpoint.alert.Happening.FOUND_LATE;
import static app.counterpoint.alert.Happening.GREW;
import static app.counterpoint.alert.Happening.OPENED;
import static app.counterpoint.alert.Happening.OVER;
import static app.counterpoint.alert.Happening.RECOMPUTED;
import static app.counterpoint.alert.Happening.REOPENED;
import static app.counterpoint.alert.Happening.SNOOZED;
import static app.counterpoint.alert.Happening.WOKE;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.rise.Basis;
import app.counterpoint.rise.RiseDetector;
import app.counterpoint.rise.WeekCount;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    /** Ten usual weeks, one or two escalations each. */
    private static Course usual() {
        return Course.of(1, 2, 0, 1, 3, 1, 1, 2, 1, 0);
    }

    @Test
    void usualWeeksTellNobodyAnything() {
        var course = usual().then(1, 2, 1, 0, 3, 1, 2, 1, 0, 1);
        assertThat(course.told).isEmpty();
        assertThat(course.all()).isEmpty();
    }

    @Test
    void aRiseIsToldOnceAndNotEachWeekThatItLasts() {
        var course = usual().then(7, 4, 4, 4, 3);
        assertThat(course.told).containsExactly(OPENED);
        assertThat(course.only().firstWeek()).isEqualTo(Course.FIRST.plus(10));
    }

    @Test
    void judgingTheSameWeekAgainChangesNothing() {
        var course = usual().then(7);
        var before = course.only();
        assertThat(course.judge().judge().only()).isEqualTo(before);
        assertThat(course.told).containsExactly(OPENED);
    }

    @Test
    void aRiseThatBecomesTenTimesRarerIsToldAgain() {
        var course = usual().then(7, 9);
        assertThat(course.told).containsExactly(OPENED, GREW);
        assertThat(course.only().toldOnceInWeeks())
                .isEqualTo(course.only().finding().onceInWeeks());
    }

    @Test
    void aRunningWeekOpensAnAlertAndNeverClosesOne() {
        var course = usual().judge().sofar(7);
        assertThat(course.told).containsExactly(OPENED);
        assertThat(course.sofar(7).isOpen()).isTrue();
        assertThat(course.then(7, 1, 1).sofar(0).told).containsExactly(OPENED);
    }

    @Test
    void anAlertClosesByItselfWhenTheWeeksAreAsBefore() {
        var course = usual().then(7, 1, 1, 0, 1, 1, 0, 1, 1);
        assertThat(course.isOpen()).isFalse();
        assertThat(course.only().latest().what()).isEqualTo(OVER);
        assertThat(course.told).containsExactly(OPENED);
    }

    @Test
    void whatReturnsWithinFourWeeksIsTheSameStory() {
        var course = usual().then(7, 1, 0, 0, 0);
        assertThat(course.isOpen()).isFalse();
        course.then(9);
        assertThat(course.only().isOpen()).isTrue();
        assertThat(course.told).containsExactly(OPENED, REOPENED);
    }

    @Test
    void whatReturnsAfterMonthsIsAnotherStory() {
        var course =
                usual().then(7, 1, 0, 1, 1, 0, 1, 2, 1, 1, 0, 1, 1, 2, 1, 1).then(9);
        assertThat(course.told).containsExactly(OPENED, OPENED);
        assertThat(course.all()).hasSize(2);
    }

    @Test
    void lastMonthsImportRingsForNobodyAndSaysThatItIsLate() {
        var course = usual().then(1, 1, 1, 0, 1, 1, 0, 1).late(8, 8).late(7, 6).judge();
        assertThat(course.told).isEmpty();
        assertThat(course.isOpen()).isFalse();
        assertThat(course.only().story()).extracting(StoryLine::what).containsExactly(FOUND_LATE, OVER);
        assertThat(course.only().firstWeek()).isEqualTo(Course.FIRST.plus(10));
    }

    @Test
    void aLateRiseThatStillLastsIsOpenWithoutRinging() {
        var course = usual().then(1, 1, 1, 1).late(4, 5).late(3, 4).late(2, 3).judge();
        assertThat(course.told).isEmpty();
        assertThat(course.only().isOpen()).isTrue();
        assertThat(course.only().story()).extracting(StoryLine::what).containsExactly(FOUND_LATE);
        assertThat(course.then(14).told).containsExactly(GREW);
    }

    @Test
    void anAlertThatCorrectedFiguresRefuteSaysSo() {
        var open = usual().then(7).late(1, 1).judge();
        assertThat(open.only().latest().what()).isEqualTo(RECOMPUTED);
        assertThat(open.isOpen()).isFalse();

        var closed = usual().then(7, 1, 0, 0, 1, 1, 1, 1).late(8, 1).judge().judge();
        assertThat(closed.only().story()).extracting(StoryLine::what).containsExactly(OPENED, OVER, RECOMPUTED);
    }

    @Test
    void whatAPersonClosedStaysClosedUnlessItBecomesTenTimesRarer() {
        var course = usual().then(7);
        course.person(open -> open.closed(course.thisWeek(), course.line(CLOSED)));
        course.judge().sofar(2).then(5);
        assertThat(course.isOpen()).isFalse();
        assertThat(course.told).containsExactly(OPENED);
        course.then(12);
        assertThat(course.told).containsExactly(OPENED, REOPENED);
        assertThat(course.only().isOpen()).isTrue();
    }

    @Test
    void aSnoozedAlertKeepsQuietAndWakesOnce() {
        var course = usual().then(7);
        course.person(open -> open.snoozed(course.now().plus(Duration.ofDays(14)), course.line(SNOOZED)));
        course.then(12);
        assertThat(course.told).containsExactly(OPENED);
        course.then(8);
        assertThat(course.told).containsExactly(OPENED, WOKE);
        assertThat(course.only().snoozedUntil()).isNull();
    }

    @Test
    void aLevelTakenAsTheNewNormalIsNotToldAgain() {
        var course = usual().then(7, 6, 7);
        var told = course.told.size();
        course.person(open -> open.closed(course.thisWeek(), course.line(ACCEPTED)));
        course.then(6, 7, 5, 6, 7, 6, 8, 6);
        assertThat(course.told).hasSize(told);
        assertThat(course.isOpen()).isFalse();
        assertThat(course.then(25).told).hasSize(told + 1);
    }

    @Test
    void aWeekOfWhichNothingIsKnownIsNoQuietWeek() {
        var course = usual().then(7).unknownWeek().unknownWeek().unknownWeek().unknownWeek();
        assertThat(course.isOpen()).isTrue();
        assertThat(course.told).containsExactly(OPENED);
    }

    @Test
    void aStricterSettingClosesWithoutRefutingWhatWasTold() {
        var course = usual().then(6);
        assertThat(course.isOpen()).isTrue();
        course.setting(100_000).judge();
        assertThat(course.isOpen()).isFalse();
        assertThat(course.told).containsExactly(OPENED);
    }

    /** Whatever comes, nobody is told more often than the detector alone would, and at most one story is open. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyIsToldMoreOftenThanTheDetectorAlarms(int seed) {
        var random = new Random(seed);
        var counts = IntStream.range(0, 90)
                .map(week -> random.nextInt(week % 30 > 20 ? 9 : 3))
                .toArray();
        var course = Course.of().then(counts);
        var weeks = IntStream.of(counts).mapToObj(WeekCount::of).toList();
        assertThat(course.told.size())
                .isPositive()
                .isLessThanOrEqualTo(new RiseDetector(52).preview(weeks).size());
        assertThat(course.all().stream().filter(Alert::isOpen)).hasSizeLessThanOrEqualTo(1);
        assertThat(Timeline.of(new Counts(Course.FIRST, weeks, WeekCount.of(0), Basis.COUNT, 1), 52, java.util.Set.of())
                        .alarms())
                .hasSameSizeAs(new RiseDetector(52).preview(weeks));
    }
}
