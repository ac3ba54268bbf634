package app.counterpoint.forum;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** When somebody was in a meeting and what they answered to an invitation; never when the others were. */
@Component
class OwnPresences implements PersonalData {

    private static final int SHORTEST_NAME = 3;

    private final MongoOperations mongo;

    OwnPresences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> about(Person person) {
        var seat = person.seat();
        var there = mongo.find(time(person, "presence." + seat), MeetingPresence.class).stream()
                .map(meeting -> Kept.row(
                        "meeting", meeting.title(),
                        "from", meeting.start(),
                        "to", meeting.end(),
                        "you were there",
                                meeting.presence().getOrDefault(seat, List.of()).stream()
                                        .map(stretch -> stretch.start() + " to " + stretch.end())
                                        .collect(Collectors.joining(", ")),
                        "evidence", meeting.grade(),
                        "import", meeting.importId()))
                .toList();
        var answered = mongo.find(time(person, "answers." + seat), PlannedMeeting.class).stream()
                .map(meeting -> Kept.row(
                        "from", meeting.start(),
                        "to", meeting.end(),
                        "cancelled", meeting.cancelled(),
                        "you answered", meeting.answers().get(seat),
                        "import", meeting.importId()))
                .toList();
        return List.of(new Kept("Meetings you were in", there), new Kept("Invitations to you", answered));
    }

    @Override
    public List<Parting> partings(Person person) {
        var seat = person.seat();
        var partings = new ArrayList<>(List.of(
                parting("presences in meetings", "meetingPresences", "presence." + seat, person),
                parting("answers to invitations", "plannedMeetings", "answers." + seat, person)));
        titled(person, "meetingSeries", MeetingSeries.class, partings);
        titled(person, "meetingPresences", MeetingPresence.class, partings);
        return partings;
    }

    private static Query time(Person person, String field) {
        return Query.query(Criteria.where("relationship")
                        .is(person.relationship())
                        .and("start")
                        .gte(person.from())
                        .lt(person.until())
                        .and(field)
                        .exists(true))
                .with(Sort.by("start"));
    }

    private static Parting parting(String what, String collection, String field, Person person) {
        var filter = new Document("relationship", person.relationship().value())
                .append(
                        "start",
                        new Document("$gte", Date.from(person.from())).append("$lt", Date.from(person.until())))
                .append(field, new Document("$exists", true));
        return new Parting(what, collection, filter.toJson(), new Document("$unset", new Document(field, "")).toJson());
    }

    /** Titles that hold one of their names; the step names the rows and not the name. */
    private void titled(Person person, String collection, Class<?> type, List<Parting> partings) {
        var names = person.names().stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s.@_-]+")))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
        var query = Query.query(Criteria.where("relationship").is(person.relationship()));
        query.fields().include("title");
        var ids = mongo.find(query, Document.class, mongo.getCollectionName(type)).stream()
                .filter(row -> row.getString("title") != null
                        && Arrays.stream(row.getString("title")
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}\\p{N}]+"))
                                .anyMatch(names::contains))
                .map(row -> row.get("_id"))
                .toList();
        if (!ids.isEmpty()) {
            partings.add(new Parting(
                    "titles of meetings with their name",
                    collection,
                    new Document("_id", new Document("$in", ids)).toJson(),
                    new Document("$set", new Document("title", "Meeting")).toJson()));
        }
    }
}
