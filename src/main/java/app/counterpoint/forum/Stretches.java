package app.counterpoint.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Time that somebody spent somewhere, as stretches that neither overlap nor touch, in order.
 *
 * @param parts the stretches; none of them is empty
 */
record Stretches(List<Interval> parts) {

    static final Stretches NONE = new Stretches(List.of());

    Stretches {
        parts = List.copyOf(parts);
    }

    /** The union: what several devices report at the same moment counts once. */
    static Stretches union(Collection<Interval> intervals) {
        var sorted = intervals.stream()
                .filter(interval -> !interval.length().isZero())
                .sorted(Comparator.comparing(Interval::start))
                .toList();
        var merged = new ArrayList<Interval>();
        for (var next : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.start().isAfter(last.end())) {
                merged.add(next);
            } else if (next.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new Interval(last.start(), next.end()));
            }
        }
        return new Stretches(merged);
    }

    /** The moments that both have. */
    Stretches overlap(Stretches other) {
        var common = new ArrayList<Interval>();
        for (int mine = 0, theirs = 0; mine < parts.size() && theirs < other.parts.size(); ) {
            var a = parts.get(mine);
            var b = other.parts.get(theirs);
            var start = later(a.start(), b.start());
            var end = earlier(a.end(), b.end());
            if (start.isBefore(end)) {
                common.add(new Interval(start, end));
            }
            if (a.end().isBefore(b.end())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Stretches(common);
    }

    /** How long they last together. */
    Duration total() {
        return parts.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
