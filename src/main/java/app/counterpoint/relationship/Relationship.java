package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One CTO–CPO pair under one CPTO.
 *
 * @param id opaque
 * @param label how the three call it
 * @param zone in which its weeks begin and end
 * @param demo whether it is the invented one
 * @param holders who sits where; a seat that nobody has taken yet is absent
 * @param agreement whether language is scored
 * @param glossary the company's own words
 * @param changes when seats got a new holder, oldest first; the first holder of a seat is no change
 * @param version the storage's own count of changes; absent until it is stored
 */
@Document("relationships")
public record Relationship(
        @Id RelationshipId id,
        String label,
        ZoneId zone,
        boolean demo,
        Map<Seat, SeatHolder> holders,
        Agreement agreement,
        GlossaryWords glossary,
        List<SeatChange> changes,
        @Version @Nullable Long version) {

    /** @throws IllegalArgumentException when two seats share an alias, or the label is blank or longer than 100 characters */
    public Relationship {
        if (label.isBlank() || label.length() > 100) {
            throw new IllegalArgumentException("a label has 1 to 100 characters");
        }
        var ordered = new EnumMap<Seat, SeatHolder>(Seat.class);
        ordered.putAll(holders);
        holders = Collections.unmodifiableMap(ordered);
        changes = List.copyOf(changes);
        SeatHolder.refuseShared(holders);
    }

    /** Whom a source means by an address, a user name or a name; empty for everybody else. */
    public Optional<Seat> seatOf(String alias) {
        return holders.entrySet().stream()
                .filter(holder -> holder.getValue().isCalled(alias))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Who sits there; empty while nobody does. */
    public Optional<SeatHolder> holder(Seat seat) {
        return Optional.ofNullable(holders.get(seat));
    }

    /** Since when the two leaders of today sit opposite each other; empty while neither seat has changed hands. */
    public Optional<Instant> pairSince() {
        return changes.stream()
                .filter(change -> change.seat().isLeader())
                .map(SeatChange::at)
                .max(Instant::compareTo);
    }

    /** From when on rows of a seat are its holder's: since the seat last changed hands; empty when it never did. */
    public Optional<Instant> heldSince(Seat seat) {
        return changes.stream()
                .filter(change -> change.seat() == seat)
                .map(SeatChange::at)
                .max(Instant::compareTo);
    }

    /** The same for whoever left the seat at the moment, which is that of the change or a little later. */
    public Optional<Instant> heldSinceBefore(Seat seat, Instant left) {
        var until = changes.stream()
                .filter(change -> change.seat() == seat && !change.at().isAfter(left))
                .map(SeatChange::at)
                .sorted()
                .toList();
        return until.size() < 2 ? Optional.empty() : Optional.of(until.get(until.size() - 2));
    }

    /** Fills an empty seat, or corrects what is known about the one who sits there. */
    Relationship seat(Seat seat, String name, Set<String> aliases, Instant now) {
        var there = holders.get(seat);
        return hold(seat, there == null ? new SeatHolder(name, aliases, now) : there.corrected(name, aliases), changes);
    }

    /** Somebody new takes the seat: they start at zero, the charts show a break, and both leaders are asked again. */
    Relationship handOver(Seat seat, String name, Set<String> aliases, Instant now) {
        var marked = new ArrayList<>(changes);
        marked.add(new SeatChange(seat, now));
        return hold(seat, new SeatHolder(name, aliases, now), marked);
    }

    Relationship remember(Seat seat, Set<String> more) {
        var there = holder(seat).orElseThrow(() -> new IllegalArgumentException("nobody sits in the seat " + seat));
        return hold(seat, there.alsoCalled(more), changes);
    }

    /** Nobody sits there any more: both leaders are asked again. A seat that is empty already is marked if nobody has. */
    Relationship vacate(Seat seat, Instant now) {
        var left = new EnumMap<Seat, SeatHolder>(Seat.class);
        left.putAll(holders);
        var marked = new ArrayList<>(changes);
        if (left.remove(seat) != null) {
            marked.add(new SeatChange(seat, now));
        }
        return held(left, marked);
    }

    Relationship with(Agreement changed) {
        return new Relationship(id, label, zone, demo, holders, changed, glossary, changes, version);
    }

    Relationship with(GlossaryWords words) {
        return new Relationship(id, label, zone, demo, holders, agreement, words, changes, version);
    }

    Relationship named(String name, ZoneId place) {
        return new Relationship(id, name, place, demo, holders, agreement, glossary, changes, version);
    }

    private Relationship hold(Seat seat, SeatHolder holder, List<SeatChange> marked) {
        var changed = new EnumMap<Seat, SeatHolder>(Seat.class);
        changed.putAll(holders);
        changed.put(seat, holder);
        return held(changed, marked);
    }

    private Relationship held(Map<Seat, SeatHolder> who, List<SeatChange> marked) {
        var since = who.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, holder -> holder.getValue().since()));
        var asked = agreement.askAgain(agreement.terms().seated(since));
        return new Relationship(id, label, zone, demo, who, asked, glossary, marked, version);
    }
}
