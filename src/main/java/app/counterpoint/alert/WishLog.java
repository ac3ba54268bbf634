package app.counterpoint.alert;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the access log what readers did by the links in their letters, for which nobody signs in. */
@Component
class WishLog {

    private final AccessLog log;

    WishLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void on(WishByLink wish) {
        log.recordFor(
                wish.seat().name(),
                Action.SETTING,
                wish.relationship(),
                wish.wanted() ? "letters wanted again, by a letter's link" : "letters left, by a letter's link");
    }
}
