package app.counterpoint.relationship;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Somebody's seat, the names under which they are known, and their own word on the agreement. */
@Component
class OwnSeat implements PersonalData {

    private final Relationships relationships;

    OwnSeat(Relationships relationships) {
        this.relationships = relationships;
    }

    @Override
    public List<Kept> about(Person person) {
        var relationship = relationships.get(person.relationship());
        if (person.former()) {
            return List.of();
        }
        var seat = relationship.holder(person.seat()).stream()
                .map(holder -> Kept.row(
                        "relationship", relationship.label(),
                        "seat", person.seat(),
                        "name", holder.displayName(),
                        "known as",
                                String.join(
                                        ", ", holder.aliases().stream().sorted().toList()),
                        "since", holder.since()))
                .toList();
        var agreement = relationship.agreement();
        var given = agreement.agreed().get(person.seat());
        var word = Kept.row(
                "state", agreement.state(),
                "your word", !person.seat().isLeader() ? null : given == null ? "not given" : "given",
                "since", given,
                "terms", agreement.terms().purpose(),
                "sources", agreement.terms().sources(),
                "days that words are kept", agreement.terms().textDays(),
                "scorer", agreement.terms().scorer());
        return List.of(new Kept("Your seat", seat), new Kept("Your agreement", List.of(word)));
    }

    @Override
    public List<Parting> partings(Person person) {
        var seat = person.seat().name();
        return relationships.get(person.relationship()).holder(person.seat()).stream()
                .map(holder -> new Parting(
                        "name, addresses and word on the agreement",
                        Relationships.COLLECTION,
                        new Document("_id", person.relationship().value())
                                .append("holders." + seat + ".since", Date.from(holder.since()))
                                .toJson(),
                        new Document(
                                        "$unset",
                                        new Document("holders." + seat, "").append("agreement.agreed." + seat, ""))
                                .append(
                                        "$push",
                                        new Document(
                                                "changes",
                                                new Document("seat", seat).append("at", Date.from(person.until()))))
                                .toJson()))
                .toList();
    }
}
