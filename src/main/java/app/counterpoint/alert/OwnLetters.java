package app.counterpoint.alert;

import app.counterpoint.alert.post.Parcel;
import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What somebody is told by e-mail, the letters to them, and what they did with alerts. */
@Component
class OwnLetters implements PersonalData {

    private final MongoOperations mongo;

    OwnLetters(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> about(Person person) {
        var kept = new ArrayList<Kept>();
        var account = person.account();
        if (account != null) {
            kept.add(new Kept(
                    "What you are told by e-mail",
                    mongo.find(letters(person, "account", account), Reader.class).stream()
                            .map(reader -> Kept.row(
                                    "alerts", reader.alerts(),
                                    "weekly digest", reader.digest(),
                                    "your time zone", reader.zone(),
                                    "hour on Monday", reader.hour()))
                            .toList()));
            kept.add(new Kept(
                    "Letters to you",
                    mongo.find(letters(person, "to", account).with(Sort.by("created")), Parcel.class).stream()
                            .map(parcel -> Kept.row(
                                    "subject", parcel.letter().subject(),
                                    "written", parcel.created(),
                                    "state", parcel.state().title()))
                            .toList()));
        }
        kept.add(new Kept("What you did with alerts", deeds(person)));
        return kept;
    }

    private List<java.util.Map<String, String>> deeds(Person person) {
        return mongo.find(Query.query(Criteria.where("relationship").is(person.relationship())), Alert.class).stream()
                .flatMap(alert -> alert.story().stream()
                        .filter(line -> line.by() == person.seat() && person.isThereAt(line.at()))
                        .map(line -> Kept.row(
                                "alert", alert.signal(),
                                "opened in", alert.firstWeek(),
                                "at", line.at(),
                                "what", line.what().title(),
                                "words", line.words())))
                .toList();
    }

    @Override
    public List<Parting> partings(Person person) {
        var relationship = person.relationship().value();
        var seat = person.seat().name();
        var partings = new ArrayList<Parting>();
        if (person.account() != null) {
            partings.add(new Parting(
                    "wishes for e-mail",
                    "alertReaders",
                    new Document("relationship", relationship)
                            .append("account", person.account())
                            .toJson(),
                    null));
            partings.add(new Parting(
                    "letters to the account",
                    "outbox",
                    new Document("relationship", relationship)
                            .append("to", person.account())
                            .toJson(),
                    null));
        }
        var line = new Document("by", seat)
                .append("at", new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until())));
        partings.add(new Parting(
                "alerts with what they did or noted",
                "alerts",
                new Document("relationship", relationship)
                        .append("story", new Document("$elemMatch", line))
                        .toJson(),
                null));
        return partings;
    }

    private static Query letters(Person person, String field, String account) {
        return Query.query(Criteria.where("relationship")
                .is(person.relationship())
                .and(field)
                .is(account));
    }
}
