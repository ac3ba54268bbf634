package app.counterpoint.intake;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the access log what somebody at the page brought in and took back; formats and counts, never a file's name. */
@Component
class ImportLog {

    private final AccessLog log;

    ImportLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void on(DoneByHand done) {
        var record = done.record();
        log.record(
                record.holds() ? Action.IMPORTED : Action.UNDONE,
                record.relationship(),
                record.format() + ", " + record.stored() + " stored");
    }
}
