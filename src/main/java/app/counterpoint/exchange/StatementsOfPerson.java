package app.counterpoint.exchange;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** One's own statements, also while scoring is paused: what is stored is told. */
@Component
class StatementsOfPerson implements PersonalData {

    private final MongoOperations mongo;

    StatementsOfPerson(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> about(Person person) {
        var own = Query.query(Criteria.where("relationship")
                        .is(person.relationship())
                        .and("seat")
                        .is(person.seat())
                        .and("saidAt")
                        .gte(person.from())
                        .lt(person.until()))
                .with(Sort.by("saidAt", "_id"));
        return List.of(
                new Kept(
                        "Your statements",
                        mongo.find(own, Statement.class).stream()
                                .map(said -> Kept.row(
                                        "said at", said.saidAt(),
                                        "score", said.score(),
                                        "share in the product's domain", said.product(),
                                        "share in the technology's domain", said.technology(),
                                        "facets",
                                                said.facets().isEmpty()
                                                        ? null
                                                        : String.join(
                                                                ", ",
                                                                said.facets().stream()
                                                                        .map(facet -> facet.kind())
                                                                        .toList()),
                                        "scorer", said.scorerVersion(),
                                        "contested", said.contested(),
                                        "counts from", said.countsFrom(),
                                        "words", said.text(),
                                        "words kept until", said.textUntil(),
                                        "exchange", said.exchangeId(),
                                        "import", said.importId()))
                                .toList()),
                new Kept(
                        "Your wish to show the numbers of each side",
                        mongo
                                .find(
                                        Query.query(Criteria.where("_id")
                                                .is(SideChoice.idOf(person.relationship(), person.seat()))),
                                        SideChoice.class)
                                .stream()
                                .filter(choice -> !person.former())
                                .map(choice -> Kept.row("shown", "yes"))
                                .toList()));
    }

    @Override
    public List<Parting> partings(Person person) {
        var own = new Document("relationship", person.relationship().value())
                .append("seat", person.seat().name())
                .append(
                        "saidAt",
                        new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until())));
        var choice = new Document("_id", SideChoice.idOf(person.relationship(), person.seat()));
        return List.of(
                new Parting("statements with their scores and words", "statements", own.toJson(), null),
                new Parting("wishes to show the sides", "sideChoices", choice.toJson(), null));
    }
}
