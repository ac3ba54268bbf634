package app.counterpoint.forum;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a forum keeps its own rhythm.
 *
 * @param seriesKey which forum's
 * @param every the usual distance between two of its sessions: the median of those that were planned or held
 * @param planned how many sessions were due until now
 * @param held how many of them were held; sessions of which nothing is known are among the planned alone
 * @param cancelledInARow how many of the last ones were cancelled without one held since; unknown ones neither count nor end the row
 * @param silent how many further sessions the rhythm would have had since the last one, where no calendar has any more
 */
public record Cadence(String seriesKey, Duration every, int planned, int held, int cancelledInARow, int silent) {

    /** How many sessions make a rhythm. */
    private static final int FEWEST = 3;

    /** Whether the last session that is known of was held, and none has been missing since. */
    public boolean isKept() {
        return cancelledInARow == 0 && silent == 0 && held > 0;
    }

    /** How many sessions in a row did not take place. */
    public int slippedInARow() {
        return cancelledInARow + silent;
    }

    /**
     * The cadence of each forum that has at least three sessions, by series key.
     *
     * @param sessions of one relationship; those of other uses do not count
     * @param now what is past
     */
    public static List<Cadence> of(List<Session> sessions, Instant now) {
        return sessions.stream()
                .filter(session -> session.use() == SeriesUse.FORUM)
                .collect(groupingBy(Session::seriesKey))
                .entrySet()
                .stream()
                .flatMap(series -> ofOne(series.getKey(), series.getValue(), now).stream())
                .sorted(Comparator.comparing(Cadence::seriesKey))
                .toList();
    }

    private static Optional<Cadence> ofOne(String key, List<Session> sessions, Instant now) {
        var inOrder =
                sessions.stream().sorted(Comparator.comparing(Session::start)).toList();
        if (inOrder.size() < FEWEST) {
            return Optional.empty();
        }
        var every = median(IntStream.range(1, inOrder.size())
                .mapToObj(i -> Duration.between(
                        inOrder.get(i - 1).start(), inOrder.get(i).start()))
                .sorted()
                .toList());
        var past =
                inOrder.stream().filter(session -> !session.end().isAfter(now)).toList();
        var held = past.stream().filter(s -> s.status() == SessionStatus.HELD).count();
        var last = inOrder.getLast().start();
        return Optional.of(
                new Cadence(key, every, past.size(), (int) held, cancelledInARow(past), silent(last, every, now)));
    }

    private static int cancelledInARow(List<Session> past) {
        int row = 0;
        for (var session : past.reversed()) {
            switch (session.status()) {
                case CANCELLED -> row++;
                case HELD -> {
                    return row;
                }
                case PLANNED -> {}
            }
        }
        return row;
    }

    /** A session may be half a beat late before it counts as missing. */
    private static int silent(Instant last, Duration every, Instant now) {
        var since = Duration.between(last, now).minus(every.dividedBy(2));
        return every.isZero() || since.isNegative() ? 0 : (int) since.dividedBy(every);
    }

    private static Duration median(List<Duration> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
