package app.counterpoint.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets the access log go on at the first start after a backup was restored, before anybody can come in; a line of the log says so. */
@Component
class RestoredLog implements SmartInitializingSingleton {

    /** The note that a restore leaves in the data directory. */
    static final String NOTE = "restored";

    private static final Logger LOG = LoggerFactory.getLogger(RestoredLog.class);

    private final AccessLog log;
    private final Path note;

    RestoredLog(AccessLog log, @Value("${counterpoint.data-dir:./data}") Path dataDir) {
        this.log = log;
        this.note = dataDir.resolve(NOTE);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            if (Files.exists(note)) {
                if (!log.goOnAfterRestore()) {
                    LOG.error(
                            "the access log of the restored backup is not as it was written; the page of the log says where");
                }
                Files.delete(note);
            }
        } catch (IOException e) {
            LOG.error("{} could not be deleted", note, e);
        }
    }
}
