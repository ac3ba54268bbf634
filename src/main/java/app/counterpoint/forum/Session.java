package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a meeting, joined from the calendar and the attendance report. Derived, never stored.
 *
 * @param id that of the planned meeting, or else of the presence
 * @param seriesKey the series that it belongs to
 * @param title that of the series
 * @param use what the series is to the relationship
 * @param kind which kind of forum; absent unless the use is {@link SeriesUse#FORUM}
 * @param start when it was planned to begin, or began where nothing was planned
 * @param end when it was planned to end, or ended where nothing was planned
 * @param status what became of it
 * @param seats the seats invited or present
 * @param present how long each seat was there, union of its devices; a calendar's yes counts as the planned length. A seat of which
 *     nothing is known is absent
 * @param shared how long CTO and CPO were there at the same moment; absent when unknown, which is not zero
 * @param attended whether both CTO and CPO were there for at least half of the planned length; absent when unknown
 * @param grade what this rests on; absent while nothing is known
 */
public record Session(
        String id,
        String seriesKey,
        String title,
        SeriesUse use,
        @Nullable ForumKind kind,
        Instant start,
        Instant end,
        SessionStatus status,
        Set<Seat> seats,
        Map<Seat, Duration> present,
        @Nullable Duration shared,
        @Nullable Boolean attended,
        @Nullable Grade grade) {

    /** Keeps its own copies. */
    public Session {
        seats = Set.copyOf(seats);
        present = Map.copyOf(present);
    }

    /** How long it was planned to last, or lasted where nothing was planned. */
    public Duration planned() {
        return Duration.between(start, end);
    }

    /** Whether it counts as an alternating briefing: the CPTO with exactly one of the two, and not personal. */
    public boolean isBriefing() {
        return (use == SeriesUse.BRIEFING || use == SeriesUse.UNSORTED)
                && seats.contains(Seat.CPTO)
                && seats.contains(Seat.CTO) != seats.contains(Seat.CPO);
    }

    /** Whether time in it can be shared time: both leaders belong to it and nobody has ruled it out. */
    public boolean isShared() {
        return (use == SeriesUse.FORUM || use == SeriesUse.UNSORTED)
                && seats.contains(Seat.CTO)
                && seats.contains(Seat.CPO);
    }
}
