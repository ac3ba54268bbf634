package app.counterpoint.alert;

import app.counterpoint.checkup.RollupsChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Judges after every change of the weeks and every hour, and tells what is new. A letter is posted before the alert is stored and under the alert's own
 * key, so that a crash between the two neither loses nor doubles it.
 */
@Component
class Judging {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final Watching watching;
    private final AlertRepository alerts;
    private final Sensitivities sensitivities;
    private final Telling telling;
    private final Relationships relationships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            Watching watching,
            AlertRepository alerts,
            Sensitivities sensitivities,
            Telling telling,
            Relationships relationships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.watching = watching;
        this.alerts = alerts;
        this.sensitivities = sensitivities;
        this.telling = telling;
        this.relationships = relationships;
        this.events = events;
        this.clock = clock;
    }

    /** Judges every signal of a relationship. */
    void judge(RelationshipId relationship) {
        for (var signal : Signal.values()) {
            if (watching.isWatched(relationship, signal)) {
                judge(relationship, signal);
            }
        }
        sensitivities.judged(relationship, clock.instant());
    }

    private void judge(RelationshipId relationship, Signal signal) {
        var openAt = sensitivities.openAt(relationship);
        var reckoning = new Reckoning(
                relationship,
                signal,
                openAt,
                watching.thisWeek(relationship),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                watching.timeline(relationship, signal, openAt));
        for (var changed : reckoning.of(alerts.findByRelationshipAndSignal(relationship, signal))) {
            keep(changed);
        }
    }

    private void keep(Alert changed) {
        var before = alerts.findById(changed.id());
        var wasOpen = before.map(Alert::isOpen).orElse(false);
        var isNews = before.map(alert -> alert.story().size() < changed.story().size())
                .orElse(true);
        if (isNews && isTold(before.orElse(null), changed)) {
            telling.tell(changed);
        }
        try {
            alerts.save(changed);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            LOG.debug("somebody else has just judged {}", changed.relationship());
            return;
        }
        if (changed.isOpen() != wasOpen) {
            events.publishEvent(
                    changed.isOpen()
                            ? new AlertOpened(changed.relationship(), changed.signal())
                            : new AlertClosed(changed.relationship(), changed.signal()));
        }
    }

    /** An end is told only to those who were told of a beginning and did not put it off. */
    private boolean isTold(@Nullable Alert before, Alert changed) {
        var what = changed.latest().what();
        return what.isTold()
                && (!what.isClosing()
                        || before != null && before.toldOnceInWeeks() > 0 && !before.isSnoozed(clock.instant()));
    }

    /** Facts are stored already when the weeks change: what fails here is made good within the hour. */
    @EventListener
    void on(RollupsChanged changed) {
        carefully(changed.relationship());
    }

    /** Weeks also end by themselves. */
    @Scheduled(cron = "0 7 * * * *")
    @SchedulerLock(name = "alert-judging", lockAtMostFor = "30m", lockAtLeastFor = "1m")
    void everyHour() {
        relationships.all().stream().map(Relationship::id).forEach(this::carefully);
    }

    private void carefully(RelationshipId relationship) {
        try {
            judge(relationship);
        } catch (RuntimeException e) {
            LOG.error("the weeks of {} could not be judged; the next hour tries again", relationship, e);
        }
    }
}
