package app.counterpoint.forum;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Insertion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** What is known of meetings: what was planned, who was there, and what each series is to the relationship. */
@Service
public class Forums {

    /** The import of what nobody imported. */
    static final String TYPED = "typed";

    /** How far beyond a span its sessions' facts can lie: a week for a session held on another day of it. */
    private static final Duration MARGIN = Duration.ofDays(8);

    private final PlannedMeetings planned;
    private final MeetingPresences presences;
    private final SeriesRegister register;
    private final Relationships relationships;
    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forums(
            PlannedMeetings planned,
            MeetingPresences presences,
            SeriesRegister register,
            Relationships relationships,
            MongoOperations mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.planned = planned;
        this.presences = presences;
        this.register = register;
        this.relationships = relationships;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds what a calendar says. What is known already is left alone; where the calendar says something else than before, that holds
     * from now on, and the earlier is kept until its own import is removed.
     *
     * @return how many of them said something new
     */
    public int addPlanned(List<PlannedMeeting> meetings) {
        return byRelationship(meetings).entrySet().stream()
                .mapToInt(e -> {
                    var known = planned.findByRelationshipAndSeriesKeyIn(e.getKey(), seriesOf(e.getValue()));
                    return add(PlannedMeeting.class, known, e.getValue());
                })
                .sum();
    }

    /**
     * Adds what attendance reports say. What is known already is left alone; what several reports say of one meeting adds up.
     *
     * @return how many of them said something new
     */
    public int addPresences(List<MeetingPresence> reports) {
        return byRelationship(reports).entrySet().stream()
                .mapToInt(e -> {
                    var known = presences.findByRelationshipAndSeriesKeyIn(e.getKey(), seriesOf(e.getValue()));
                    return add(MeetingPresence.class, known, e.getValue());
                })
                .sum();
    }

    /**
     * Records a session that somebody typed.
     *
     * @param series what it was; registered when it is new
     * @param start when it began
     * @param end when it ended
     * @param present who was there, all the time
     * @return the fact, for {@link #forget}
     * @throws IllegalArgumentException when nobody was there, or it would not last
     */
    public MeetingPresence typed(MeetingSeries series, Instant start, Instant end, Set<Seat> present) {
        if (present.isEmpty() || !end.isAfter(start)) {
            throw new IllegalArgumentException("somebody was there for some time, or it was no session");
        }
        keepSeries(series);
        var presence = new EnumMap<Seat, List<Interval>>(Seat.class);
        present.forEach(seat -> presence.put(seat, List.of(new Interval(start, end))));
        var fact = new MeetingPresence(
                series.id() + ":typed:" + start,
                series.relationship(),
                series.seriesKey(),
                series.title(),
                start,
                end,
                presence,
                0,
                Grade.TYPED,
                TYPED);
        addPresences(List.of(fact));
        return fact;
    }

    /** Takes back a typed session. */
    public void forget(MeetingPresence typed) {
        presences.deleteById(typed.id());
        publish(List.of(typed));
    }

    /** The series that have ever been registered, by title; after a leader's seat changed hands those that met since. */
    public List<MeetingSeries> series(RelationshipId relationship) {
        var all = register.findByRelationshipOrderByTitle(relationship);
        var since = relationships.pairSince(relationship);
        if (since.isEmpty()) {
            return all;
        }
        var met = Stream.<Revised<?>>concat(
                        planned.findByRelationshipAndStartGreaterThanEqual(relationship, since.get()).stream(),
                        presences.findByRelationshipAndStartGreaterThanEqual(relationship, since.get()).stream())
                .map(Revised::seriesKey)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(series -> met.contains(series.seriesKey()) || met.contains(SeriesKeys.ofTitle(series.title())))
                .toList();
    }

    /** Registers a series unless it is registered: what was chosen for one once stays. */
    public void keepSeries(MeetingSeries series) {
        Insertion.ofMissing(mongo, MeetingSeries.class, List.of(series), MeetingSeries::id);
    }

    /**
     * Says what a series is to the relationship from now on, for its past meetings too.
     *
     * @param kind which kind of forum; absent unless the use is {@link SeriesUse#FORUM}
     * @throws java.util.NoSuchElementException when no such series is registered
     */
    public void use(RelationshipId relationship, String seriesKey, SeriesUse use, @Nullable ForumKind kind) {
        var series = register.findById(relationship + ":" + seriesKey).orElseThrow();
        register.save(series.usedAs(use, kind));
        var title = SeriesKeys.ofTitle(series.title());
        var keys = Stream.concat(
                        Stream.of(title),
                        series(relationship).stream()
                                .filter(s -> SeriesKeys.ofTitle(s.title()).equals(title))
                                .map(MeetingSeries::seriesKey))
                .collect(Collectors.toSet());
        publish(Stream.concat(
                        planned.findByRelationshipAndSeriesKeyIn(relationship, keys).stream(),
                        presences.findByRelationshipAndSeriesKeyIn(relationship, keys).stream())
                .toList());
    }

    /**
     * The sessions that start within the span, joined from all sources, in order of time. Those from before a leader's seat changed
     * hands belong to a predecessor, and are told to nobody.
     *
     * @param from included
     * @param to excluded
     */
    public List<Session> sessions(RelationshipId relationship, Instant from, Instant to) {
        var zone = relationships.get(relationship).zone();
        var book = new SessionBook(register.findByRelationshipOrderByTitle(relationship), zone, clock.instant());
        var since = relationships.pairSince(relationship).filter(from::isBefore).orElse(from);
        return book
                .sessions(
                        planned.ofTime(relationship, from.minus(MARGIN), to.plus(MARGIN)),
                        presences.ofTime(relationship, from.minus(MARGIN), to.plus(MARGIN)))
                .stream()
                .filter(session ->
                        !session.start().isBefore(since) && session.start().isBefore(to))
                .toList();
    }

    /**
     * What calendars have planned within the span, as the newest of them says, under the ids that facts have when they are added; only
     * meetings of which one of the imports spoke.
     *
     * @param imports the imports that count
     * @param from included
     * @param to excluded
     */
    public List<PlannedMeeting> planned(
            RelationshipId relationship, Collection<String> imports, Instant from, Instant to) {
        var facts = planned.ofTime(relationship, from, to);
        var keys = facts.stream()
                .filter(fact -> imports.contains(fact.importId()))
                .map(Revised::key)
                .collect(Collectors.toSet());
        return Revisions.newest(facts).values().stream()
                .filter(fact -> keys.contains(fact.key()))
                .filter(fact -> !fact.start().isBefore(from) && fact.start().isBefore(to))
                .map(fact -> new PlannedMeeting(
                        fact.key(),
                        fact.relationship(),
                        fact.seriesKey(),
                        fact.start(),
                        fact.end(),
                        fact.cancelled(),
                        fact.answers(),
                        fact.others(),
                        fact.importId()))
                .toList();
    }

    /** The start of the newest past meeting that a source of this grade knows of; empty when there is none. */
    public Optional<Instant> newest(RelationshipId relationship, Grade grade) {
        var newest = switch (grade) {
            case CALENDAR ->
                planned.findFirstByRelationshipAndStartLessThanEqualOrderByStartDesc(relationship, clock.instant())
                        .map(PlannedMeeting::start);
            case REPORT, TYPED ->
                presences
                        .findFirstByRelationshipAndGradeOrderByStartDesc(relationship, grade)
                        .map(MeetingPresence::start);
        };
        return newest.filter(start -> isOfThePair(relationship, start));
    }

    private boolean isOfThePair(RelationshipId relationship, Instant moment) {
        return relationships.pairSince(relationship).filter(moment::isBefore).isEmpty();
    }

    /** From the earliest to the latest start of a meeting that any source knows of, to come or past; empty when there is none. */
    public Optional<Interval> known(RelationshipId relationship) {
        var starts = Stream.of(
                        planned.findFirstByRelationshipOrderByStartAsc(relationship)
                                .map(PlannedMeeting::start),
                        planned.findFirstByRelationshipOrderByStartDesc(relationship)
                                .map(PlannedMeeting::start),
                        presences
                                .findFirstByRelationshipOrderByStartAsc(relationship)
                                .map(MeetingPresence::start),
                        presences
                                .findFirstByRelationshipOrderByStartDesc(relationship)
                                .map(MeetingPresence::start))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (starts.isEmpty() || !isOfThePair(relationship, starts.getLast())) {
            return Optional.empty();
        }
        var first = relationships
                .pairSince(relationship)
                .filter(starts.getFirst()::isBefore)
                .orElse(starts.getFirst());
        return Optional.of(new Interval(first, starts.getLast()));
    }

    /**
     * Takes back what an import brought; what an earlier one said of the same meetings holds again.
     *
     * @return how many facts went
     */
    public int removeImport(String importId) {
        List<Revised<?>> gone = Stream.<Revised<?>>concat(
                        planned.deleteByImportId(importId).stream(), presences.deleteByImportId(importId).stream())
                .toList();
        publish(gone);
        return gone.size();
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        planned.deleteByRelationship(removed.relationship());
        presences.deleteByRelationship(removed.relationship());
        register.deleteByRelationship(removed.relationship());
    }

    private <T extends Revised<T>> int add(Class<T> type, List<T> known, List<T> incoming) {
        var news = Insertion.ofMissing(mongo, type, Revisions.news(known, incoming), Revised::id);
        var keys = news.stream().map(Revised::key).collect(Collectors.toSet());
        publish(Stream.concat(news.stream(), known.stream().filter(k -> keys.contains(k.key())))
                .toList());
        return news.size();
    }

    private void publish(Collection<? extends Revised<?>> touched) {
        Revisions.touched(touched).forEach(events::publishEvent);
    }

    private static <T extends Revised<T>> Map<RelationshipId, List<T>> byRelationship(List<T> facts) {
        return facts.stream().collect(Collectors.groupingBy(Revised::relationship));
    }

    private static Set<String> seriesOf(List<? extends Revised<?>> facts) {
        return facts.stream().map(Revised::seriesKey).collect(Collectors.toSet());
    }
}
