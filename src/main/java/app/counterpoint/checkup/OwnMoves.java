package app.counterpoint.checkup;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.Seat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the CPTO answered to the suggestions of the weeks; nothing of the leaders. */
@Component
class OwnMoves implements PersonalData {

    private final MoveRepository moves;

    OwnMoves(MoveRepository moves) {
        this.moves = moves;
    }

    @Override
    public List<Kept> about(Person person) {
        if (person.seat() != Seat.CPTO) {
            return List.of();
        }
        return List.of(new Kept(
                "Your answers to suggestions",
                moves.findByRelationshipOrderByAtAsc(person.relationship()).stream()
                        .filter(entry -> person.isThereAt(entry.at()))
                        .map(entry -> Kept.row(
                                "week", entry.week(),
                                "suggestion", entry.kind(),
                                "answer", entry.answer(),
                                "at", entry.at()))
                        .toList()));
    }

    /** The weeks are made anew without them, also after an older backup was restored. */
    @Override
    public List<Parting> partings(Person person) {
        var relationship = person.relationship().value();
        var before = new Document("$lt", Date.from(person.until()));
        var weeks = new Document("relationship", relationship).append("builtAt", before);
        var mark = new Document("_id", relationship).append("at", before);
        var partings = new ArrayList<>(List.of(
                new Parting("weeks' numbers, made anew without them", "weekRollups", weeks.toJson(), null),
                new Parting("marks of how far the weeks were made", "rollupMarks", mark.toJson(), null)));
        if (person.seat() == Seat.CPTO) {
            var time = new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until()));
            var own = new Document("relationship", relationship).append("at", time);
            partings.add(new Parting("answers to suggestions", "moves", own.toJson(), null));
        }
        return partings;
    }
}
