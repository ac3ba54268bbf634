package app.counterpoint.storage;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Sees to it that what was deleted is gone from the files too. A deleted document stays readable in free parts of the embedded store's
 * file until that is written anew; that happens within ten minutes of a deletion, or at once when somebody asks. On a server of its
 * own the file is the server's matter.
 */
@Service
public class DeletedWords {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedWords.class);

    private final ObjectProvider<EmbeddedStore> store;
    private final ObjectProvider<ScheduledBackups> backups;

    DeletedWords(ObjectProvider<EmbeddedStore> store, ObjectProvider<ScheduledBackups> backups) {
        this.store = store;
        this.backups = backups;
    }

    /**
     * Writes the store anew at once, so that its file holds no deleted document any more; a new scheduled backup takes the place of
     * all older ones. Does nothing on a server.
     */
    public void leave() {
        for (var embedded : present(store)) {
            embedded.renew();
        }
        for (var scheduled : present(backups)) {
            scheduled.renew();
        }
    }

    /** Whether this instance keeps its data in a file of its own, which it can write anew. */
    public boolean isOurs() {
        return !present(store).isEmpty();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        for (var embedded : present(store)) {
            if (embedded.holdsDeleted()) {
                try {
                    embedded.renew();
                } catch (RuntimeException e) {
                    LOG.error("the store's file could not be written anew; the next round tries again", e);
                }
            }
        }
    }

    private static <T> List<T> present(ObjectProvider<T> provider) {
        return provider.stream().toList();
    }
}
