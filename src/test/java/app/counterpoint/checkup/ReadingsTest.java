package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.LAST;
import static app.counterpoint.checkup.Weeks.MONDAY;
import static app.counterpoint.checkup.Weeks.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.metrics.MetricsContract;
import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @Test
    void everyMetricIsOneOfTheContractWithExactlyItsLabels() {
        readings(eventful(), true).forEach((metric, readings) -> {
            var name = metric.key().replace('.', '_');
            assertThat(MetricsContract.METRICS).containsKey(name);
            readings.forEach(reading -> assertThat(
                            reading.tags().stream().map(Tag::getKey).collect(Collectors.toSet()))
                    .as(name)
                    .isEqualTo(MetricsContract.METRICS.get(name)));
        });
        assertThat(readings(eventful(), true).keySet()).containsExactlyInAnyOrder(Metric.values());
    }

    @Test
    void theNumbersAreThoseOfTheScreen() {
        var report = report(eventful(), true);

        assertThat(flat(readings(eventful(), true)))
                .containsEntry("counterpoint.forum.sessions{kind=roadmap_review,status=held}", 3.0)
                .containsEntry("counterpoint.forum.sessions{kind=roadmap_review,status=cancelled}", 1.0)
                .containsEntry("counterpoint.shared.minutes{}", 170.0)
                .containsEntry("counterpoint.escalations{brought=taken}", 1.0)
                .containsEntry("counterpoint.escalation.share{}", 2.0 / 5)
                .containsEntry("counterpoint.precision.score{domain=all}", 64.0)
                .containsEntry("counterpoint.precision.score{domain=other}", 54.0)
                .containsEntry("counterpoint.precision.statements{}", 16.0);
        assertThat(report.forums().value()).isEqualTo("3 of 4");
        assertThat(report.forums().notes()).contains("170 shared minutes", "1 cancelled");
        assertThat(report.escalations().soFar()).isEqualTo("1 so far this week");
        assertThat(report.escalations().notes()).contains("2 of 5 decided in 28 days to today");
        assertThat(report.precision().value()).isEqualTo("64");
        assertThat(report.precision().n()).isEqualTo("4 exchanges");
    }

    @Test
    void withoutAgreementThereIsNoSeriesAboutLanguage() {
        var readings = readings(eventful(), false);

        assertThat(readings).doesNotContainKeys(Metric.PRECISION_SCORE, Metric.PRECISION_STATEMENTS);
        assertThat(flat(readings))
                .containsEntry("counterpoint.agreement.active{}", 0.0)
                .doesNotContainKey("counterpoint.data.age.seconds{source=statements}");
    }

    @Test
    void whatIsNotKnownHasNoSeriesAndIsNeverZero() {
        var readings = readings(List.of(), true);

        assertThat(readings.keySet())
                .containsExactlyInAnyOrder(
                        Metric.ESCALATIONS_RECORDED,
                        Metric.DECISIONS_UPCOMING,
                        Metric.AGREEMENT_ACTIVE,
                        Metric.DATA_AGE);
    }

    /** Ordinary weeks, a last one with more in it, and a running one. */
    private static List<WeekRollup> eventful() {
        return Weeks.with(
                Weeks.ordinary(20),
                Weeks.of(LAST)
                        .forums(3, 1, 170.0)
                        .briefing(30.0)
                        .decided(1, 1, 0, 0)
                        .exchanges(64)
                        .rollup(),
                Weeks.of(LAST.plus(1)).decided(0, 0, 0, 1).exchanges(64).rollup());
    }

    private static MondayReport report(List<WeekRollup> weeks, boolean agreed) {
        return MondayReport.of(new MondayFacts(
                ZoneId.of("Europe/Berlin"),
                WEDNESDAY,
                weeks,
                List.of(),
                List.of(),
                List.of(),
                Map.of(Source.REPORT, MONDAY, Source.STATEMENTS, MONDAY),
                agreed,
                List.of()));
    }

    private static Map<Metric, List<Reading>> readings(List<WeekRollup> weeks, boolean agreed) {
        return Readings.of(PAIR, report(weeks, agreed), 7, Rise.of(History.of(weeks), LAST.plus(1)), agreed);
    }

    private static Map<String, Double> flat(Map<Metric, List<Reading>> readings) {
        var flat = new TreeMap<String, Double>();
        readings.forEach((metric, values) -> values.forEach(reading -> {
            var labels = new ArrayList<String>();
            reading.tags().stream()
                    .filter(tag -> !tag.getKey().equals("relationship"))
                    .forEach(tag -> labels.add(tag.getKey() + "=" + tag.getValue()));
            flat.put(metric.key() + "{" + String.join(",", labels) + "}", reading.value());
        }));
        return flat;
    }
}
