package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the CPTO answered to the suggestion of a week.
 *
 * @param id relationship, week and kind: a second answer in the same week takes the place of the first
 * @param relationship whose it is
 * @param week in which it was suggested
 * @param kind what was suggested
 * @param answer what became of it
 * @param at when it was answered
 */
@Document("moves")
public record MoveEntry(
        @Id String id, RelationshipId relationship, IsoWeek week, MoveKind kind, MoveAnswer answer, Instant at) {

    /** An answer as it is kept. */
    public static MoveEntry of(
            RelationshipId relationship, IsoWeek week, MoveKind kind, MoveAnswer answer, Instant at) {
        return new MoveEntry(relationship + ":" + week + ":" + kind, relationship, week, kind, answer, at);
    }

    /** Whether the same suggestion should still rest in a week. */
    boolean restsIn(IsoWeek later) {
        int weeks = week.weeksUntil(later);
        return weeks >= 0 && weeks <= answer.restsForWeeks();
    }
}
