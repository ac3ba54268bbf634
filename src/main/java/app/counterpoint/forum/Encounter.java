package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, as far as {@link Encounters} count it.
 *
 * @param start when it began
 * @param came which of the three were there, or were asked and have not said no
 * @param use what its series is; absent where nobody has said
 */
public record Encounter(
        Instant start, Set<Seat> came, @Nullable SeriesUse use) {

    /** Of a session, whose times tell who was not there. */
    static Encounter of(Session session) {
        return new Encounter(
                session.start(),
                session.seats().stream()
                        .filter(seat -> !Duration.ZERO.equals(session.present().get(seat)))
                        .collect(Collectors.toUnmodifiableSet()),
                session.use());
    }

    /** Whether the CPTO met one of the two or both, in a series that was not ruled out. */
    boolean countsAsOne() {
        return use != SeriesUse.IGNORED
                && came.contains(Seat.CPTO)
                && (came.contains(Seat.CTO) || came.contains(Seat.CPO));
    }

    boolean hasBoth() {
        return came.contains(Seat.CTO) && came.contains(Seat.CPO);
    }
}
