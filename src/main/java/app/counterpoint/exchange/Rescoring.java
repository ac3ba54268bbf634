package app.counterpoint.exchange;

import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationships;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * After the scorer has changed, and both leaders have agreed to the new one: scores those statements anew whose words are still kept. The
 * others keep the score that they have, and the charts show a break where the new version begins.
 */
@Component
class Rescoring {

    private static final Logger LOG = LoggerFactory.getLogger(Rescoring.class);

    private final StatementRepository repository;
    private final ExchangeScorer scorer;
    private final Relationships relationships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rescoring(
            StatementRepository repository,
            ExchangeScorer scorer,
            Relationships relationships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.scorer = scorer;
        this.relationships = relationships;
        this.events = events;
        this.clock = clock;
    }

    /** The agreement names the scorer's version: when both have agreed anew, the kept words may be read with it. */
    @EventListener
    void on(AgreementChanged changed) {
        if (relationships.languageScored(changed.relationship())) {
            sweep();
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT30S")
    @SchedulerLock(name = "rescoring")
    void tick() {
        sweep();
    }

    /**
     * Scores anew what can be.
     *
     * @return how many statements have a new score
     */
    int sweep() {
        var anew = new ArrayList<Statement>();
        try {
            for (var statement : repository.scoredByAnother(scorer.version(), clock.instant())) {
                anew(statement).map(repository::save).ifPresent(anew::add);
            }
        } finally {
            StatementsChanged.by(anew).forEach(events::publishEvent);
        }
        if (!anew.isEmpty()) {
            LOG.info("scored {} statements anew with version {} of the scorer", anew.size(), scorer.version());
        }
        return anew.size();
    }

    private Optional<Statement> anew(Statement statement) {
        return relationships
                .find(statement.relationship())
                .filter(one -> relationships.languageScored(one.id()))
                .flatMap(one -> scorer.anew(one, statement));
    }
}
