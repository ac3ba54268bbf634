package app.counterpoint.alert;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Deletes alerts that were closed long ago. */
@Component
class AlertsKept extends RetainedRows {

    AlertsKept(AlertRepository alerts) {
        super(
                new Keeping("alerts", "Alerts with their notes", "it was closed", 731, 1096),
                before -> alerts.deleteByLastWeekLessThan(IsoWeek.of(before, ZoneOffset.UTC)));
    }
}
