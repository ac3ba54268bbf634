package app.counterpoint.decision;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.Seat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Decisions that somebody brought to the CPTO alone, or on which their position is written down; never the other's position. */
@Component
class OwnDecisions implements PersonalData {

    private final MongoOperations mongo;

    OwnDecisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> about(Person person) {
        var rows = mongo
                .find(
                        Query.query(Criteria.where("relationship").is(person.relationship()))
                                .with(Sort.by("raised", "_id")),
                        Decision.class)
                .stream()
                .filter(decision -> isTheirs(decision, person))
                .map(decision -> Kept.row(
                        "question", decision.question(),
                        "raised", decision.raised(),
                        "outcome", decision.outcome(),
                        "concluded", decision.concludedAt(),
                        "you brought it alone", decision.broughtBy() == person.seat() ? "yes" : null,
                        "your position", position(decision, person.seat()),
                        "import", decision.importId()))
                .toList();
        return List.of(new Kept("Decisions you brought, or on which you wrote your position", rows));
    }

    @Override
    public List<Parting> partings(Person person) {
        var partings = new ArrayList<Parting>();
        if (person.seat().isLeader()) {
            var field = person.seat() == Seat.CTO ? "positionOfCto" : "positionOfCpo";
            var time = new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until()));
            for (var when : List.of(new Document("concludedAt", time), new Document("outcome", Outcome.OPEN.name()))) {
                var filter = new Document("relationship", person.relationship().value())
                        .append(field, new Document("$exists", true));
                filter.putAll(when);
                partings.add(new Parting(
                        "positions on decisions",
                        "decisions",
                        filter.append(
                                        "raised",
                                        new Document(
                                                "$lte",
                                                person.until().toString().substring(0, 10)))
                                .toJson(),
                        new Document("$unset", new Document(field, "")).toJson()));
            }
        }
        return partings;
    }

    private static boolean isTheirs(Decision decision, Person person) {
        var concluded = decision.concludedAt();
        return (concluded == null ? !person.former() : person.isThereAt(concluded))
                && (decision.broughtBy() == person.seat() || position(decision, person.seat()) != null);
    }

    private static @Nullable String position(Decision decision, Seat seat) {
        return switch (seat) {
            case CTO -> decision.positionOfCto();
            case CPO -> decision.positionOfCpo();
            case CPTO -> null;
        };
    }
}
