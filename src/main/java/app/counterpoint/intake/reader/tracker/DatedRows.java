package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of a whole table, from which it shows whether the day or the month comes first. */
final class DatedRows {
    private final Context context;
    private final List<LocalMoment> all = new ArrayList<>();
    private final List<LocalMoment[]> pairs = new ArrayList<>();
    private final List<LocalMoment> past = new ArrayList<>();

    DatedRows(Context context) {
        this.context = context;
    }

    /** A date of which it is known that it cannot lie ahead. */
    void past(@Nullable LocalMoment moment) {
        if (moment != null) {
            all.add(moment);
            past.add(moment);
        }
    }

    void any(@Nullable LocalMoment moment) {
        if (moment != null) {
            all.add(moment);
        }
    }

    /** Of one row, an event that cannot come before another. */
    void inOrder(@Nullable LocalMoment earlier, @Nullable LocalMoment later) {
        if (earlier != null && later != null) {
            pairs.add(new LocalMoment[] {earlier, later});
        }
    }

    /** Null if somebody must be asked, showing the first date that can be read in two ways. */
    @Nullable DateOrder order() {
        if (all.stream().noneMatch(LocalMoment::isAmbiguous)
                && all.stream().allMatch(moment -> moment.dayFirst() != null)) {
            return DateOrder.DAY_FIRST;
        }
        long dayFirst = contradictions(DateOrder.DAY_FIRST);
        long monthFirst = contradictions(DateOrder.MONTH_FIRST);
        if (dayFirst != monthFirst
                && (Math.min(dayFirst, monthFirst) == 0
                        || Math.min(dayFirst, monthFirst) * 10 < Math.max(dayFirst, monthFirst))) {
            return dayFirst < monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return DateOrder.answered(context.answers());
    }

    @Nullable LocalMoment ambiguous() {
        return all.stream().filter(LocalMoment::isAmbiguous).findFirst().orElse(null);
    }

    private long contradictions(DateOrder order) {
        Instant latest = context.now().plus(1, ChronoUnit.DAYS);
        long unreadable =
                all.stream().filter(moment -> moment.in(order) == null).count() * 100;
        long ahead = past.stream()
                .filter(moment -> isAfter(at(moment, order), latest))
                .count();
        long reversed = pairs.stream()
                .filter(pair -> isAfter(at(pair[0], order), at(pair[1], order)))
                .count();
        return unreadable + ahead + reversed;
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }

    private @Nullable Instant at(LocalMoment moment, DateOrder order) {
        return moment.at(order, context.zone());
    }
}
