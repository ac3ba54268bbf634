package app.counterpoint.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import app.counterpoint.decision.DecisionsChanged;
import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class CheckupMetricsTest {

    private static final RelationshipId PAIR = Weeks.PAIR;

    private final Checkups checkups = Mockito.mock(Checkups.class);
    private final Relationships relationships = Mockito.mock(Relationships.class);
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CheckupMetrics metrics = new CheckupMetrics(checkups, relationships, registry);

    @BeforeEach
    void oneRelationship() {
        var itself = Mockito.mock(Relationship.class);
        when(itself.id()).thenReturn(PAIR);
        when(relationships.all()).thenReturn(List.of(itself));
        when(checkups.readings(PAIR)).thenReturn(scores(64));
    }

    @Test
    void prometheusSeesTheNameOfTheContract() {
        metrics.refresh();

        assertThat(registry.scrape())
                .contains("counterpoint_precision_score{domain=\"all\",relationship=\"" + PAIR + "\"} 64.0");
    }

    @Test
    void aScrapeAsksNobody() {
        metrics.refresh();
        Mockito.clearInvocations(checkups, relationships);

        registry.scrape();

        Mockito.verifyNoInteractions(checkups, relationships);
    }

    @Test
    void anythingThatChangesIsThereBeforeTheNextScrape() {
        metrics.refresh();
        when(checkups.readings(PAIR)).thenReturn(scores(70));
        metrics.on(new RollupsChanged(PAIR, new IsoWeek(2026, 46), new IsoWeek(2026, 46)));
        assertThat(registry.scrape()).contains("} 70.0");

        when(checkups.readings(PAIR)).thenReturn(scores(71));
        metrics.on(new DecisionsChanged(PAIR, Instant.EPOCH, Instant.EPOCH));
        assertThat(registry.scrape()).contains("} 71.0").doesNotContain("} 70.0");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() {
        metrics.refresh();
        when(checkups.readings(any())).thenReturn(Map.of());

        metrics.on(new AgreementChanged(PAIR));

        assertThat(registry.scrape()).doesNotContain("counterpoint_precision_score{");
    }

    @Test
    void aRelationshipThatIsGoneLeavesNoSeries() {
        metrics.refresh();
        metrics.on(new RelationshipRemoved(PAIR));

        assertThat(registry.scrape()).doesNotContain(PAIR.value());
    }

    @Test
    void numbersThatCannotBeReadAreWithdrawnRatherThanLeftToLie() {
        metrics.refresh();
        when(checkups.readings(PAIR)).thenThrow(new IllegalStateException("no store"));
        metrics.refresh();

        assertThat(registry.scrape()).doesNotContain(PAIR.value());
    }

    private static Map<Metric, List<Reading>> scores(double all) {
        return Map.of(
                Metric.PRECISION_SCORE,
                List.of(new Reading(Tags.of("relationship", PAIR.value(), "domain", "all"), all)));
    }
}
