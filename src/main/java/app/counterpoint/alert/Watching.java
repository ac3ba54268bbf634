package app.counterpoint.alert;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges the weeks of a relationship anew, under any setting. Reads roll-ups alone. */
@Component
class Watching {

    /** Older weeks have faded from what is expected: half of their weight is gone after 34. */
    static final int WEEKS = 104;

    private final Checkups checkups;
    private final AlertRepository alerts;
    private final Relationships relationships;
    private final Clock clock;

    Watching(Checkups checkups, AlertRepository alerts, Relationships relationships, Clock clock) {
        this.checkups = checkups;
        this.alerts = alerts;
        this.relationships = relationships;
        this.clock = clock;
    }

    /** The running week, in the relationship's zone. */
    IsoWeek thisWeek(RelationshipId relationship) {
        return IsoWeek.of(clock.instant(), relationships.get(relationship).zone());
    }

    /** Whether the signal may be looked at: wording only while both leaders agree. */
    boolean isWatched(RelationshipId relationship, Signal signal) {
        return !signal.isLanguage() || relationships.languageScored(relationship);
    }

    /** Whether it is about the two who sit there now, and not about a predecessor. */
    boolean isOfThePair(Alert alert) {
        var zone = relationships.get(alert.relationship()).zone();
        return relationships
                .pairSince(alert.relationship())
                .filter(since -> alert.firstWeek().isBefore(IsoWeek.of(since, zone)))
                .isEmpty();
    }

    Timeline timeline(RelationshipId relationship, Signal signal, double openAt) {
        var thisWeek = thisWeek(relationship);
        var counts = Counts.of(signal, weeks(relationship, thisWeek), thisWeek);
        return Timeline.of(counts, openAt, normals(relationship, signal));
    }

    /** What was concluded in the weeks of a finding, and who brought it: roles of the bringing alone. */
    List<WeekRollup> weeks(RelationshipId relationship, Finding finding) {
        return checkups.weeks(relationship, finding.from(), finding.week());
    }

    private List<WeekRollup> weeks(RelationshipId relationship, IsoWeek thisWeek) {
        return checkups.weeks(relationship, thisWeek.plus(-WEEKS), thisWeek);
    }

    /** The weeks with which somebody accepted a level as the new normal. */
    private Set<IsoWeek> normals(RelationshipId relationship, Signal signal) {
        return alerts.findByRelationshipAndSignal(relationship, signal).stream()
                .flatMap(alert -> alert.story().stream())
                .filter(line -> line.what() == Happening.ACCEPTED)
                .map(line -> line.week().plus(-1))
                .collect(Collectors.toSet());
    }
}
