package app.counterpoint.exchange;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a conversation into exchanges: stretches in which the two leaders answer each other. A new one begins where neither said
 * anything for five minutes, or where others took more than eight turns in between.
 */
final class Episodes {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int OTHERS = 8;

    private Episodes() {}

    /** The stretches, in order; those in which only one of the two spoke are among them. */
    static List<List<SpokenTurn>> of(List<SpokenTurn> turns) {
        var episodes = new ArrayList<List<SpokenTurn>>();
        SpokenTurn before = null;
        for (var turn : turns) {
            if (before == null || isApart(before, turn)) {
                episodes.add(new ArrayList<>());
            }
            episodes.getLast().add(turn);
            before = turn;
        }
        return episodes;
    }

    /** Whether both leaders have their say in it. */
    static boolean isExchange(List<SpokenTurn> episode) {
        return episode.stream()
                .map(SpokenTurn::seat)
                .collect(Collectors.toSet())
                .containsAll(Set.of(Seat.CTO, Seat.CPO));
    }

    private static boolean isApart(SpokenTurn before, SpokenTurn turn) {
        return Duration.between(before.at(), turn.at()).compareTo(PAUSE) > 0 || turn.place() - before.place() > OTHERS;
    }
}
