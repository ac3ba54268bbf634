package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the order of day and month under which a whole report makes sense. */
final class Orders {
    private static final Duration LONGEST = Duration.ofHours(36);
    private static final Duration NEAR = Duration.ofHours(1);

    private final Report report;
    private final Context context;

    Orders(Report report, Context context) {
        this.report = report;
        this.context = context;
    }

    /** Null where both orders make sense and differ: then somebody must be asked. */
    @Nullable DateOrder choose() {
        List<DateOrder> possible = new ArrayList<>();
        for (DateOrder order : DateOrder.values()) {
            if (contradictions(order) == 0) {
                possible.add(order);
            }
        }
        if (possible.isEmpty()) {
            long dayFirst = contradictions(DateOrder.DAY_FIRST);
            long monthFirst = contradictions(DateOrder.MONTH_FIRST);
            if (dayFirst != monthFirst) {
                return dayFirst < monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            }
        }
        if (possible.size() == 1) {
            return possible.get(0);
        }
        if (report.moments().noneMatch(LocalMoment::isAmbiguous)) {
            return DateOrder.DAY_FIRST;
        }
        List<DateOrder> known =
                Stream.of(DateOrder.values()).filter(this::isKnownMeeting).toList();
        return known.size() == 1 ? known.get(0) : DateOrder.answered(context.answers());
    }

    private long contradictions(DateOrder order) {
        long unreadable =
                report.moments().filter(moment -> moment.in(order) == null).count() * 1_000;
        Instant latest = context.now().plus(Duration.ofDays(1));
        long future = report.moments()
                .filter(moment -> isAfter(at(moment, order), latest))
                .count();
        long stays = Stream.concat(report.spans.stream(), report.stays.stream())
                .filter(stay -> isOdd(stay, order))
                .count();
        return unreadable + future + stays + (isOdd(start(order), end(order)) ? 1 : 0) + strangers(order);
    }

    private boolean isOdd(Stay stay, DateOrder order) {
        Instant join = at(stay.join(), order);
        Instant leave = stay.leave() == null ? null : at(stay.leave(), order);
        return isOdd(join, leave);
    }

    private static boolean isOdd(@Nullable Instant from, @Nullable Instant to) {
        return from != null
                && to != null
                && (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0);
    }

    private static boolean isAfter(@Nullable Instant at, Instant latest) {
        return at != null && at.isAfter(latest);
    }

    /** Comings far from the meeting that the report itself tells of. */
    private long strangers(DateOrder order) {
        Instant start = start(order);
        return start == null
                ? 0
                : Stream.concat(report.spans.stream(), report.stays.stream())
                        .map(stay -> at(stay.join(), order))
                        .filter(join -> join != null
                                && Duration.between(start, join).abs().compareTo(LONGEST) > 0)
                        .count();
    }

    private boolean isKnownMeeting(DateOrder order) {
        Instant start = start(order);
        Instant first = start != null
                ? start
                : report.moments()
                        .flatMap(moment -> Stream.ofNullable(at(moment, order)))
                        .min(Instant::compareTo)
                        .orElse(null);
        return first != null
                && context.knownStarts().stream()
                        .anyMatch(known -> Duration.between(known, first).abs().compareTo(NEAR) <= 0);
    }

    private @Nullable Instant start(DateOrder order) {
        return report.start == null ? null : at(report.start, order);
    }

    private @Nullable Instant end(DateOrder order) {
        return report.end == null ? null : at(report.end, order);
    }

    private @Nullable Instant at(LocalMoment moment, DateOrder order) {
        return moment.at(order, context.zone());
    }
}
