package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertStateTest {

    @ParameterizedTest
    @CsvSource({"51.9,false", "52,true", "1000000,true", "1,false"})
    void opensAtTheSettingAndNotBelow(double onceInWeeks, boolean opens) {
        var next = AlertState.quiet().afterWeek(onceInWeeks, 52);
        assertThat(next).isEqualTo(opens ? new AlertState.Open(onceInWeeks, 1) : AlertState.quiet());
        assertThat(next.since(AlertState.quiet())).isEqualTo(opens ? News.OPENED : News.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"0,1,true", "1,1,true", "2,1,false", "2,20.7,false", "2,20.8,true", "9,20.7,false", "9,51,true"})
    void staysOpenForTwoWeeksAndThenDownToFourTenths(int weeks, double onceInWeeks, boolean stays) {
        var open = new AlertState.Open(60, weeks);
        var next = open.afterWeek(onceInWeeks, 52);
        assertThat(next).isEqualTo(stays ? new AlertState.Open(60, weeks + 1) : AlertState.quiet());
        assertThat(next.since(open)).isEqualTo(stays ? News.NOTHING : News.OVER);
    }

    @ParameterizedTest
    @CsvSource({"599,60,NOTHING", "600,600,GREW", "5000,5000,GREW"})
    void isToldAgainWhenTenTimesRarer(double onceInWeeks, double told, News news) {
        var open = new AlertState.Open(60, 1);
        assertThat(open.afterWeek(onceInWeeks, 52)).isEqualTo(new AlertState.Open(told, 2));
        assertThat(open.afterWeek(onceInWeeks, 52).since(open)).isEqualTo(news);
        assertThat(open.duringWeek(onceInWeeks, 52)).isEqualTo(new AlertState.Open(told, 1));
    }

    @Test
    void aRunningWeekOpensButNeitherClosesNorCountsAsAWeek() {
        assertThat(AlertState.quiet().duringWeek(51, 52)).isEqualTo(AlertState.quiet());
        assertThat(AlertState.quiet().duringWeek(52, 52)).isEqualTo(new AlertState.Open(52, 0));
        assertThat(new AlertState.Open(60, 7).duringWeek(1, 52)).isEqualTo(new AlertState.Open(60, 7));
    }

    @Test
    void onlyOpeningAndGrowingAreAlarms() {
        assertThat(News.values()).filteredOn(News::isAlarm).containsExactly(News.OPENED, News.GREW);
    }
}
