package app.counterpoint.checkup;

import app.counterpoint.decision.DecisionsChanged;
import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes the check-up's metrics from a snapshot that is taken after each change and every minute: a scrape never waits for the database. The
 * snapshot of a relationship whose numbers cannot be read is withdrawn rather than left to lie.
 */
@Component
class CheckupMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(CheckupMetrics.class);

    private final Checkups checkups;
    private final Relationships relationships;
    private final Map<Metric, MultiGauge> gauges = new EnumMap<>(Metric.class);
    private final Map<RelationshipId, Map<Metric, List<Reading>>> snapshot = new ConcurrentSkipListMap<>();

    CheckupMetrics(Checkups checkups, Relationships relationships, MeterRegistry registry) {
        this.checkups = checkups;
        this.relationships = relationships;
        for (var metric : Metric.values()) {
            gauges.put(
                    metric,
                    MultiGauge.builder(metric.key())
                            .description(metric.description())
                            .register(registry));
        }
    }

    /** Looks at all relationships: ages grow, weeks end, and another instance may have stored something. */
    @Scheduled(
            fixedDelayString = "${counterpoint.metrics.refresh:1m}",
            initialDelayString = "${counterpoint.metrics.refresh:1m}")
    @EventListener(ApplicationReadyEvent.class)
    @Order
    synchronized void refresh() {
        var there = relationships.all().stream().map(Relationship::id).toList();
        snapshot.keySet().retainAll(there);
        there.forEach(this::read);
        publish();
    }

    @EventListener
    @Order
    void on(RollupsChanged changed) {
        refresh(changed.relationship());
    }

    @EventListener
    @Order
    void on(DecisionsChanged changed) {
        refresh(changed.relationship());
    }

    @EventListener
    @Order
    void on(AgreementChanged changed) {
        refresh(changed.relationship());
    }

    @EventListener
    @Order
    synchronized void on(RelationshipRemoved removed) {
        snapshot.remove(removed.relationship());
        publish();
    }

    private synchronized void refresh(RelationshipId relationship) {
        read(relationship);
        publish();
    }

    private void read(RelationshipId relationship) {
        try {
            snapshot.put(relationship, checkups.readings(relationship));
        } catch (RuntimeException e) {
            snapshot.remove(relationship);
            LOG.error("The numbers of {} could not be read; its metrics are withdrawn.", relationship, e);
        }
    }

    private void publish() {
        gauges.forEach((metric, gauge) -> gauge.register(
                snapshot.values().stream()
                        .flatMap(readings -> readings.getOrDefault(metric, List.of()).stream())
                        .map(reading -> Row.of(reading.tags(), reading.value()))
                        .toList(),
                true));
    }
}
