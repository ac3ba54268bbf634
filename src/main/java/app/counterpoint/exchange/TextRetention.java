package app.counterpoint.exchange;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the words of statements when the days are over for which both leaders agreed to keep them. */
@Component
class TextRetention {

    private static final Logger LOG = LoggerFactory.getLogger(TextRetention.class);

    private final Exchanges exchanges;

    TextRetention(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    @SchedulerLock(name = "text-retention")
    void sweep() {
        var forgotten = exchanges.forgetTextDue();
        if (forgotten > 0) {
            LOG.info("deleted the words of {} statements whose time was over", forgotten);
        }
    }
}
