package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who was there and when, from all reports of one meeting.
 *
 * @param seats each seat's time; a seat that was never there is absent
 */
record Presence(Map<Seat, Stretches> seats) {

    /** What somebody must at least have attended for the meeting to count as held with them. */
    static final Duration LEAST = Duration.ofMinutes(5);

    Presence {
        seats = Map.copyOf(seats);
    }

    /** The union over reports and devices, in whatever order they come. */
    static Presence of(Collection<Map<Seat, List<Interval>>> reports) {
        var seats = new EnumMap<Seat, Stretches>(Seat.class);
        for (var seat : Seat.values()) {
            var intervals = reports.stream()
                    .flatMap(report -> report.getOrDefault(seat, List.of()).stream())
                    .toList();
            var time = Stretches.union(intervals);
            if (!time.parts().isEmpty()) {
                seats.put(seat, time);
            }
        }
        return new Presence(seats);
    }

    /** A seat's time; none when it was never there. */
    Stretches of(Seat seat) {
        return seats.getOrDefault(seat, Stretches.NONE);
    }

    /** How long the two leaders were there at the same moment. */
    Duration shared() {
        return of(Seat.CTO).overlap(of(Seat.CPO)).total();
    }

    /** Whether at least two seats were there for five minutes or more. */
    boolean isHeld() {
        return seats.values().stream()
                        .filter(time -> time.total().compareTo(LEAST) >= 0)
                        .count()
                >= 2;
    }

    /** Whether both leaders were there for at least half of the planned length. */
    boolean isAttended(Duration planned) {
        return isHalf(Seat.CTO, planned) && isHalf(Seat.CPO, planned);
    }

    private boolean isHalf(Seat leader, Duration planned) {
        var there = of(leader).total();
        return !there.isZero() && there.multipliedBy(2).compareTo(planned) >= 0;
    }
}
