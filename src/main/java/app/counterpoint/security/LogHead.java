package app.counterpoint.security;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where the access log ends, kept apart from it so that a cut shows.
 *
 * @param number of the last line; 0 before the first
 * @param hash of the last line
 * @param anchor number of the last line that retention removed; 0 when none was
 * @param anchorHash its hash
 */
@Document("accessLogHead")
record LogHead(@Id String id, long number, String hash, long anchor, String anchorHash) {

    static final String ID = "head";

    static LogHead empty() {
        return new LogHead(ID, 0, HashChain.START, 0, HashChain.START);
    }
}
