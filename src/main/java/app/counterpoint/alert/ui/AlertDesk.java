package app.counterpoint.alert.ui;

import app.counterpoint.alert.Alert;
import app.counterpoint.alert.Alerts;
import app.counterpoint.alert.Signal;
import app.counterpoint.alert.Timeline;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The alerts of the relationship that whoever is signed in looks at, and what they do with them; each deed is on the access log. */
@Component
class AlertDesk {

    private final Alerts alerts;
    private final CurrentRelationship current;
    private final AccessLog log;
    private final Clock clock;

    AlertDesk(Alerts alerts, CurrentRelationship current, AccessLog log, Clock clock) {
        this.alerts = alerts;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    List<Alert> open() {
        return alerts.open(id());
    }

    List<Alert> earlier() {
        return alerts.all(id()).stream().filter(alert -> !alert.isOpen()).toList();
    }

    boolean isWatched(Signal signal) {
        return alerts.isWatched(id(), signal);
    }

    Timeline timeline(Signal signal, double openAt) {
        return alerts.timeline(id(), signal, openAt);
    }

    double openAt() {
        return alerts.openAt(id());
    }

    void openAt(double weeks) {
        alerts.openAt(id(), weeks);
        log.record(Action.SETTING, id(), "alerts open at once in %.0f weeks".formatted(weeks));
    }

    boolean maySet() {
        return seat() == Seat.CPTO;
    }

    void acknowledge(Alert alert) {
        alerts.acknowledge(alert.id(), seat());
        note("alert seen");
    }

    void snooze(Alert alert, int weeks) {
        alerts.snooze(alert.id(), seat(), weeks);
        note("alert snoozed for " + weeks + " weeks");
    }

    void close(Alert alert, String note) {
        alerts.close(alert.id(), seat(), note);
        note("alert closed");
    }

    void accept(Alert alert, String note) {
        alerts.acceptAsNormal(alert.id(), seat(), note);
        note("alert closed as the new normal");
    }

    /** Until when it is put off, on the relationship's clocks; empty when it is not. */
    Optional<LocalDate> snoozedUntil(Alert alert) {
        return Optional.ofNullable(alert.snoozedUntil())
                .filter(until -> alert.isSnoozed(clock.instant()))
                .map(until -> LocalDate.ofInstant(until, zone()));
    }

    ZoneId zone() {
        return current.get().zone();
    }

    private Seat seat() {
        return current.seat();
    }

    private RelationshipId id() {
        return current.get().id();
    }

    private void note(String what) {
        log.record(Action.SETTING, id(), what);
    }
}
