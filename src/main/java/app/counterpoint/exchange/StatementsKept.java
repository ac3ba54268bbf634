package app.counterpoint.exchange;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Deletes statements when they are old; the weeks keep the medians that were made of them. */
@Component
class StatementsKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("statements", "Statements with their scores", "it was said", 180, 366);

    private final StatementRepository repository;
    private final PassedOverRepository passedOver;
    private final RemovedStatements removed;
    private final ApplicationEventPublisher events;

    StatementsKept(
            StatementRepository repository,
            PassedOverRepository passedOver,
            RemovedStatements removed,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.passedOver = passedOver;
        this.removed = removed;
        this.events = events;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        events.publishEvent(new StatementsExpire(before));
        passedOver.deleteByAtLessThan(before);
        removed.deleteByAtLessThan(before);
        return repository.deleteBySaidAtLessThan(before);
    }
}
