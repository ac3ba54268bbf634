package app.counterpoint.intake;

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

/** Which files somebody brought in. */
@Component
class OwnImports implements PersonalData {

    private final MongoOperations mongo;

    OwnImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> about(Person person) {
        var own = Query.query(Criteria.where("relationship")
                        .is(person.relationship())
                        .and("by")
                        .is(person.seat())
                        .and("at")
                        .gte(person.from())
                        .lt(person.until()))
                .with(Sort.by("at"));
        return List.of(new Kept(
                "Files you imported",
                mongo.find(own, ImportRecord.class).stream()
                        .map(record -> Kept.row(
                                "import", record.id(),
                                "format", record.format(),
                                "at", record.at(),
                                "stored", record.stored(),
                                "known before", record.known(),
                                "taken back", record.undoneAt()))
                        .toList()));
    }

    @Override
    public List<Parting> partings(Person person) {
        var own = new Document("relationship", person.relationship().value())
                .append("by", person.seat().name())
                .append("at", new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until())));
        return List.of(new Parting(
                "imports, of which it is no longer told who made them",
                "imports",
                own.toJson(),
                new Document("$unset", new Document("by", "")).toJson()));
    }
}
