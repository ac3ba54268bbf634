package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes the oldest lines of the access log, in a way that the rest can still be checked. */
@Component
class AccessLogKept implements Retained {

    private static final Keeping KEEPING = new Keeping("access-log", "Access log", "it was written", 731, 1096);

    private final AccessLog log;

    AccessLogKept(AccessLog log) {
        this.log = log;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return log.cut(before);
    }
}
