package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a leader wants the numbers of each side to be shown to all three. */
@Document("sideChoices")
@CompoundIndex(name = "relationship", def = "{relationship: 1}")
record SideChoice(@Id String id, RelationshipId relationship, Seat seat) {

    static SideChoice of(RelationshipId relationship, Seat seat) {
        return new SideChoice(idOf(relationship, seat), relationship, seat);
    }

    static String idOf(RelationshipId relationship, Seat seat) {
        return relationship + ":" + seat;
    }
}
