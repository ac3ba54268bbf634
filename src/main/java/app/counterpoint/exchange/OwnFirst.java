package app.counterpoint.exchange;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets statements into the pair's numbers when their speaker has had the time to look at them. */
@Component
class OwnFirst {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFirst.class);

    private final Exchanges exchanges;

    OwnFirst(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT2S")
    @SchedulerLock(name = "own-first")
    void tick() {
        var entered = exchanges.enterDue();
        if (entered > 0) {
            LOG.info("{} statements entered the numbers of their pair", entered);
        }
    }
}
