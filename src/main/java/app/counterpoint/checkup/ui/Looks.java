package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.Trends;
import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.forum.Encounters;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Mark;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every page of evidence asks for: whose it is, up to which week, and what the weeks say. */
@Component
class Looks {

    private final CurrentRelationship current;
    private final Checkups checkups;
    private final Marking marking;
    private final Clock clock;

    Looks(CurrentRelationship current, Checkups checkups, Marking marking, Clock clock) {
        this.current = current;
        this.checkups = checkups;
        this.marking = marking;
        this.clock = clock;
    }

    /** Whether there is a relationship to look at. */
    boolean possible() {
        return current.exists();
    }

    /** The one that is looked at. */
    Relationship relationship() {
        return current.get();
    }

    /** Where whoever looks sits in it. */
    Seat viewer() {
        return current.seat();
    }

    /** The moment. */
    Instant now() {
        return clock.instant();
    }

    /** The last complete week. */
    IsoWeek last() {
        return IsoWeek.of(clock.instant(), relationship().zone()).plus(-1);
    }

    /** What the weeks say. */
    Trends trends(Lookback lookback) {
        return Trends.of(
                known(lookback),
                last(),
                lookback.period().weeks(),
                relationship().agreement().isActive());
    }

    /** How often the CPTO met the two together and separately. */
    Encounters encounters() {
        return checkups.encounters(relationship().id());
    }

    /** What happened in the weeks that are drawn, at their places. */
    List<Mark> marks(Lookback lookback) {
        var last = last();
        var first = lookback.first(last);
        return ChainDrawing.marks(
                checkups.marks(relationship().id(), known(lookback), first, last), IsoWeek.range(first, last));
    }

    /** Marks weeks by hand. */
    Marking marking() {
        return marking;
    }

    private List<WeekRollup> known(Lookback lookback) {
        var last = last();
        return checkups.weeks(relationship().id(), lookback.first(last).plus(-Lookback.BEFORE), last);
    }
}
