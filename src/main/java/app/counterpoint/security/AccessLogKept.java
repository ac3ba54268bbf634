package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes the oldest lines of the access log, in a way that the rest can still be checked. */
@Component
class AccessLogKept extends RetainedRows {

    AccessLogKept(AccessLog log) {
        super(new Keeping("access-log", "Access log", "it was written", 731, 1096), log::cut);
    }
}
