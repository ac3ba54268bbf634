package app.counterpoint.security;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the two leaders did something is not told on the day before and the day after a change to the agreement: a line a minute before it
 * would tell who withdrew. What was done stays, and so does that a leader did it; the stored line is as it was written.
 *
 * @param changes when the agreement was changed
 */
record Discretion(List<Instant> changes) {

    /** Who did it, where that is all that is told. */
    static final String A_LEADER = "leader";

    private static final Duration AROUND = Duration.ofDays(1);
    private static final Set<String> LEADERS =
            Arrays.stream(Seat.values()).filter(Seat::isLeader).map(Seat::name).collect(Collectors.toUnmodifiableSet());

    AccessEntry shown(AccessEntry line) {
        return LEADERS.contains(line.role()) && isNear(line.at()) ? line.by(A_LEADER) : line;
    }

    private boolean isNear(Instant moment) {
        return changes.stream()
                .anyMatch(change -> Duration.between(change, moment).abs().compareTo(AROUND) <= 0);
    }
}
