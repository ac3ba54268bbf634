package app.counterpoint.exchange;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the access log that a leader chose about the numbers of each side; not which one. */
@Component
class SideLog {

    private final AccessLog log;

    SideLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void on(SideChosen chosen) {
        log.recordFor("leader", Action.SETTING, chosen.relationship(), "numbers of each side");
    }
}
