package app.counterpoint.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes into the access log what the command {@code keys} did: at the next start, or within a minute on a running system. */
@Component
class KeysLog {

    /** What the command leaves in the data directory; a line for each deed. */
    static final String NOTE = "keys.note";

    private static final Logger LOG = LoggerFactory.getLogger(KeysLog.class);

    private final AccessLog log;
    private final Path note;

    KeysLog(AccessLog log, @Value("${counterpoint.data-dir:./data}") Path dataDir) {
        this.log = log;
        this.note = dataDir.resolve(NOTE);
    }

    @Scheduled(fixedDelayString = "1m")
    void tell() {
        try {
            if (Files.exists(note)) {
                for (var line : Files.readAllLines(note)) {
                    log.recordFor("console", Action.SETTING, null, line);
                }
                Files.delete(note);
            }
        } catch (IOException e) {
            LOG.error("{} could not be read or deleted", note, e);
        }
    }
}
