package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact: somebody of the three marked a week. Who did stands in the access log alone.
 *
 * @param id the natural key: relationship, week and label, so that the same mark twice is one
 * @param relationship whose charts it is on
 * @param week which week
 * @param label what happened in it
 * @param at when it was placed
 */
@Document("marks")
public record PlacedMark(@Id String id, RelationshipId relationship, IsoWeek week, MarkLabel label, Instant at) {

    static PlacedMark of(RelationshipId relationship, IsoWeek week, MarkLabel label, Instant at) {
        return new PlacedMark(relationship + ":" + week + ":" + label, relationship, week, label, at);
    }
}
