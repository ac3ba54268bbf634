package app.counterpoint.relationship;

import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether both leaders agree to have the wording of their exchanges scored.
 *
 * @param terms on what
 * @param agreed which of the two agree to these terms, and since when
 * @param paused whether both once agreed to these terms and one has withdrawn since
 */
public record Agreement(Terms terms, Map<Seat, Instant> agreed, boolean paused) {

    /** @throws IllegalArgumentException when somebody other than the two leaders agrees */
    public Agreement {
        if (!agreed.keySet().stream().allMatch(Seat::isLeader)) {
            throw new IllegalArgumentException("only the CTO and the CPO agree");
        }
        var ordered = new EnumMap<Seat, Instant>(Seat.class);
        ordered.putAll(agreed);
        agreed = Collections.unmodifiableMap(ordered);
    }

    /** What everybody may know about it: not who waits, nor who withdrew. */
    public enum State {
        /** At least one of the two has not agreed to these terms. */
        WAITING,
        /** Both agree: language is scored. */
        ACTIVE,
        /** It was active, and one of the two withdrew. */
        PAUSED
    }

    /** Asks both for the first time. */
    static Agreement ask(Terms terms) {
        return new Agreement(terms, Map.of(), false);
    }

    /** Asks both anew if the terms differ from these. */
    Agreement askAgain(Terms changed) {
        return changed.equals(terms) ? this : ask(changed);
    }

    /**
     * One leader agrees to the terms that they have read.
     *
     * @throws IllegalArgumentException for the CPTO, and when the terms have changed since they were read
     */
    Agreement agree(Seat leader, Terms read, Instant now) {
        if (!read.equals(terms)) {
            throw new IllegalArgumentException("the terms have changed since they were read");
        }
        var changed = new EnumMap<Seat, Instant>(Seat.class);
        changed.putAll(agreed);
        changed.putIfAbsent(leader, now);
        return new Agreement(terms, changed, paused && changed.size() < 2);
    }

    /** One leader withdraws. The other's word stands, so that a single click brings the numbers back. */
    Agreement withdraw(Seat leader) {
        var changed = new EnumMap<Seat, Instant>(Seat.class);
        changed.putAll(agreed);
        changed.remove(leader);
        return new Agreement(terms, changed, isActive() || paused);
    }

    /** How it stands. */
    public State state() {
        if (agreed.size() == 2) {
            return State.ACTIVE;
        }
        return paused ? State.PAUSED : State.WAITING;
    }

    /** Whether language may be scored, kept and shown. */
    public boolean isActive() {
        return state() == State.ACTIVE;
    }

    /** Since when both have agreed; empty unless it is active. */
    public Optional<Instant> activeSince() {
        return isActive() ? agreed.values().stream().max(Instant::compareTo) : Optional.empty();
    }
}
