package app.counterpoint.alert;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The alerts of every relationship, and what people do with them. */
@Service
public class Alerts {

    /** The longest time for which one can put an alert off, in weeks. */
    public static final int LONGEST_SNOOZE = 4;

    private final AlertRepository repository;
    private final Watching watching;
    private final Sensitivities sensitivities;
    private final Judging judging;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            AlertRepository repository,
            Watching watching,
            Sensitivities sensitivities,
            Judging judging,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.watching = watching;
        this.sensitivities = sensitivities;
        this.judging = judging;
        this.events = events;
        this.clock = clock;
    }

    /** The open ones, put-off ones among them; those about wording only while both leaders agree to have it scored. */
    public List<Alert> open(RelationshipId relationship) {
        return repository.open(relationship).stream()
                .filter(alert -> watching.isWatched(relationship, alert.signal()))
                .filter(watching::isOfThePair)
                .toList();
    }

    /** The open ones that nobody has put off: what a badge counts. */
    public int calling(RelationshipId relationship) {
        var now = clock.instant();
        return (int) open(relationship).stream()
                .filter(alert -> !alert.isSnoozed(now))
                .count();
    }

    /** All of them, the latest first; those about wording only while both leaders agree. */
    public List<Alert> all(RelationshipId relationship) {
        return repository.findByRelationshipOrderByFirstWeekDesc(relationship).stream()
                .filter(alert -> watching.isWatched(relationship, alert.signal()))
                .filter(watching::isOfThePair)
                .toList();
    }

    /** A seat has seen it. */
    public Alert acknowledge(String id, Seat by) {
        var alert = getOpen(id);
        return repository.save(alert.acknowledged(line(alert, Happening.ACKNOWLEDGED, by, null)));
    }

    /**
     * A seat puts it off: nobody is told until then, not even when it grows.
     *
     * @param weeks 1 to {@value #LONGEST_SNOOZE}
     */
    public Alert snooze(String id, Seat by, int weeks) {
        if (weeks < 1 || weeks > LONGEST_SNOOZE) {
            throw new IllegalArgumentException("an alert can be put off for 1 to 4 weeks but not " + weeks);
        }
        var alert = getOpen(id);
        var until = clock.instant().plus(Duration.ofDays(7L * weeks));
        var words = weeks == 1 ? "for 1 week" : "for " + weeks + " weeks";
        return repository.save(alert.snoozed(until, line(alert, Happening.SNOOZED, by, words)));
    }

    /** A seat closes it; the same run opens it again only when it becomes ten times rarer. */
    public Alert close(String id, Seat by, String note) {
        return closed(id, Happening.CLOSED, by, note);
    }

    /** A seat closes it and takes the level of its weeks as the normal from now on. */
    public Alert acceptAsNormal(String id, Seat by, String note) {
        return closed(id, Happening.ACCEPTED, by, note);
    }

    /** From how rare a run on an alert opens, in weeks. */
    public double openAt(RelationshipId relationship) {
        return sensitivities.openAt(relationship);
    }

    /** Changes that, and judges anew. */
    public void openAt(RelationshipId relationship, double weeks) {
        sensitivities.openAt(relationship, weeks);
        judging.judge(relationship);
    }

    /** The signal's weeks as they are judged now, under a setting. */
    public Timeline timeline(RelationshipId relationship, Signal signal, double openAt) {
        return watching.timeline(relationship, signal, openAt);
    }

    /** Whether the signal may be looked at: wording only while both leaders agree. */
    public boolean isWatched(RelationshipId relationship, Signal signal) {
        return watching.isWatched(relationship, signal);
    }

    private Alert closed(String id, Happening how, Seat by, String note) {
        if (note.length() > Alert.LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + Alert.LONGEST_NOTE + " characters");
        }
        var alert = getOpen(id);
        var words = note.isBlank() ? null : note.strip();
        var closed = repository.save(alert.closed(thisWeek(alert), line(alert, how, by, words)));
        events.publishEvent(new AlertClosed(closed.relationship(), closed.signal()));
        return closed;
    }

    private Alert getOpen(String id) {
        return repository
                .findById(id)
                .filter(Alert::isOpen)
                .orElseThrow(() -> new NoSuchElementException("no open alert " + id));
    }

    private StoryLine line(Alert alert, Happening what, Seat by, @Nullable String words) {
        return new StoryLine(clock.instant().truncatedTo(ChronoUnit.MILLIS), thisWeek(alert), what, by, words);
    }

    private IsoWeek thisWeek(Alert alert) {
        return watching.thisWeek(alert.relationship());
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        repository.deleteByRelationship(removed.relationship());
        sensitivities.remove(removed.relationship());
    }
}
