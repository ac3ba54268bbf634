package app.counterpoint.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that should not have happened, with a number under which it can be found. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    private Incident() {}

    /** Writes it to the log and answers its number. */
    static String log(Throwable cause) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().formatHex(bytes);
        LOG.error("Incident {}", number, cause);
        return number;
    }
}
