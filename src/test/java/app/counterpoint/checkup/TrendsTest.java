package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendsTest {

    @Test
    void everyLineHasOnePointAWeekAndAnUnknownWeekIsAGap() {
        var weeks = Weeks.past(20, ago -> Weeks.ordinary(LAST.plus(-ago))).stream()
                .filter(week -> !week.week().equals(LAST.plus(-3)))
                .toList();
        var trends = Trends.of(weeks, LAST, 12, true);
        for (var line : lines(trends)) {
            assertThat(line).hasSize(12);
            assertThat(line.getLast().week()).isEqualTo(LAST);
        }
        assertThat(trends.meetings().sharedMinutes().get(8))
                .isEqualTo(new Point(LAST.plus(-3), null, Shown.MISSING, 0, null));
        assertThat(trends.decisions().joint().get(8).shown()).isEqualTo(Shown.MISSING);
        assertThat(trends.decisions().joint().get(7).shown()).isEqualTo(Shown.ZERO);
    }

    @Test
    void theWaysInWhichDecisionsEndedAddUpToTheEscalations() {
        var weeks = Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST).forums(2, 1, 120.0).decided(4, 1, 2, 3).rollup());
        var last = Trends.of(weeks, LAST, 12, true).decisions();
        assertThat(value(last.joint()) + value(last.oneSided()) + value(last.taken()))
                .isEqualTo(value(last.escalated()))
                .isEqualTo(6);
        assertThat(value(last.settled())).isEqualTo(4);
    }

    @Test
    void aDomainsValueRestsOnTheExchangesThatEngageItAndOnNoOthers() {
        var silent = new WeekRollup.ExchangeScore(2, 4, 30.0, null, 40.0, 0);
        var known = Weeks.of(LAST).exchanges(60, 70, 80).rollup();
        var week = new WeekRollup(
                known.id(),
                known.relationship(),
                known.week(),
                known.forums(),
                known.sharedMinutes(),
                known.briefingMinutes(),
                known.briefingMinutesByLeader(),
                known.evidence(),
                known.days(),
                known.highStakes(),
                Stream.concat(known.exchanges().stream(), Stream.of(silent)).toList(),
                known.scorers(),
                known.languageCovered(),
                known.decisionsCovered(),
                known.builtAt());
        var language = Trends.of(List.of(week), LAST, 12, true).language();
        assertThat(language.own().getLast().n()).isEqualTo(3);
        assertThat(language.other().getLast().n()).isEqualTo(4);
    }

    @Test
    void pausedLanguageIsPausedInEveryLineOfIt() {
        var language = Trends.of(Weeks.ordinary(20), LAST, 12, false).language();
        for (var line : List.of(language.all(), language.own(), language.other(), language.exchanges())) {
            assertThat(line).extracting(Point::shown).containsOnly(Shown.PAUSED);
        }
        assertThat(language.usual()).isNull();
    }

    @Test
    void theLongestLookBackEndsWithTheSameNumbersAsTheShortest() {
        var weeks = Weeks.ordinary(78);
        var year = Trends.of(weeks, LAST, 52, true);
        var quarter = Trends.of(weeks, LAST, 12, true);
        assertThat(year.language().all().subList(40, 52))
                .isEqualTo(quarter.language().all());
        assertThat(year.meetings().sharedUsual()).isEqualTo(quarter.meetings().sharedUsual());
    }

    private static double value(List<Point> line) {
        return Objects.requireNonNull(line.getLast().value());
    }

    private static List<List<Point>> lines(Trends trends) {
        return List.of(
                trends.meetings().sharedMinutes(),
                trends.meetings().attended(),
                trends.meetings().cancelled(),
                trends.meetings().briefingCto(),
                trends.decisions().escalated(),
                trends.decisions().share(),
                trends.decisions().settled(),
                trends.language().all(),
                trends.language().own(),
                trends.language().exchanges());
    }
}
