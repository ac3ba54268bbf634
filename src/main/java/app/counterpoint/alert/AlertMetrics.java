package app.counterpoint.alert;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * {@code counterpoint_escalation_rise}: 1 while an alert on rising escalations is open, else 0; absent where nobody has judged for a day. A scrape reads
 * what the last refresh left.
 */
@Component
class AlertMetrics {

    private static final Duration FRESH = Duration.ofDays(1);

    private final AlertRepository alerts;
    private final Sensitivities sensitivities;
    private final Relationships relationships;
    private final Clock clock;
    private final MultiGauge rise;

    AlertMetrics(
            AlertRepository alerts,
            Sensitivities sensitivities,
            Relationships relationships,
            MeterRegistry registry,
            Clock clock) {
        this.alerts = alerts;
        this.sensitivities = sensitivities;
        this.relationships = relationships;
        this.clock = clock;
        this.rise = MultiGauge.builder("counterpoint.escalation.rise")
                .description("1 while an alert on rising escalations is open, else 0")
                .register(registry);
    }

    /** Every instance for itself: another one may have judged. */
    @Scheduled(fixedDelayString = "${counterpoint.alert.metrics-every:30s}")
    void refresh() {
        var rows = relationships.all().stream()
                .map(Relationship::id)
                .filter(id -> sensitivities
                        .judgedAt(id)
                        .filter(at -> clock.instant().isBefore(at.plus(FRESH)))
                        .isPresent())
                .map(id -> Row.of(
                        Tags.of("relationship", id.value()),
                        alerts.open(id).stream().anyMatch(alert -> alert.signal() == Signal.ESCALATIONS) ? 1 : 0))
                .toList();
        rise.register(rows, true);
    }

    @EventListener
    @Order
    void on(AlertOpened opened) {
        refresh();
    }

    @EventListener
    @Order
    void on(AlertClosed closed) {
        refresh();
    }
}
