package app.counterpoint.alert;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Deletes alerts that were closed long ago. */
@Component
class AlertsKept implements Retained {

    private static final Keeping KEEPING = new Keeping("alerts", "Alerts with their notes", "it was closed", 731, 1096);

    private final AlertRepository alerts;

    AlertsKept(AlertRepository alerts) {
        this.alerts = alerts;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return alerts.deleteByLastWeekLessThan(IsoWeek.of(before, ZoneOffset.UTC));
    }
}
