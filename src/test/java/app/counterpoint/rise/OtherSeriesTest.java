package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On kinds of series for which nothing was tuned: are the false alarms what is promised, and does it still see more than the field's methods? */
class OtherSeriesTest {

    private static final List<LabelledSeries> SERIES = OtherSeries.make(20_260_119, 120);
    private static final Scored DETECTOR = new Scored(SERIES, new RiseBench.Detector());

    @Test
    void aboutOneFalseAlarmAYearAtTheDefaultSetting() {
        assertThat(DETECTOR.at(52, _ -> true).falseAlarmsPerYear()).isBetween(0.6, 1.3);
        assertThat(DETECTOR.at(104, _ -> true).falseAlarmsPerYear()).isBetween(0.3, 0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "poisson,1.1",
        "nb1.5,1.6",
        "nb3,2.4",
        "cluster,2.2",
        "season,1.9",
        "drift,2.3",
        "zeros,1.9",
        "late,1.1",
        "short,1.1"
    })
    void noKindDeceivesItMuchMoreOften(String kind, double atMost) {
        assertThat(DETECTOR.at(52, series -> series.is("kind", kind)).falseAlarmsPerYear())
                .isLessThan(atMost);
    }

    @Test
    void claimsAreAboutRight() {
        for (var claim : DETECTOR.at(52, _ -> true).claims()) {
            assertThat(claim).isBetween(0.6, 1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EARS C1",
                "EARS C2",
                "EARS C3",
                "z-score over 26 weeks",
                "PromQL square-root z, 3 weeks against 26",
                "conditional binomial, last 2 weeks",
                "conditional binomial, last 3 weeks",
                "Poisson EWMA .4, self-starting",
                "negative binomial CUSUM, rho 3",
                "Farrington type, negative binomial"
            })
    void seesMoreThanARivalWithAsManyFalseAlarms(String rival) {
        var scored = new Scored(SERIES, Objects.requireNonNull(Rivals.all().get(rival)));
        for (var allowed : new double[] {1, 0.5}) {
            var ours = DETECTOR.at(DETECTOR.thresholdFor(allowed, _ -> true), _ -> true);
            var theirs = scored.at(scored.thresholdFor(allowed, _ -> true), _ -> true);
            assertThat(ours.detectedWithin(4)).as("within 4 weeks").isGreaterThan(theirs.detectedWithin(4));
        }
    }
}
