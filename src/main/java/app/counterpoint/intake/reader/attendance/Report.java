package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as it stands in the file, before it is known what its dates mean. */
final class Report {
    final Roster roster;
    /** Each person's first coming and last going. */
    final List<Stay> spans = new ArrayList<>();
    /** Each single coming and going, in one row. */
    final List<Stay> stays = new ArrayList<>();
    /** Each single coming or going, in rows of its own. */
    final List<Act> acts = new ArrayList<>();
    /** How long each person was there in all, where the report says so. */
    final Map<Integer, Duration> totals = new LinkedHashMap<>();

    @Nullable String title;

    @Nullable LocalMoment start;

    @Nullable LocalMoment end;

    int declared = -1;
    boolean withoutDate;
    /** Whether one meeting may have been held several times, each of which ended when everybody had gone. */
    boolean restarts;
    /** Whether the tables give times of day alone. */
    boolean dayless;

    Report(Roster roster) {
        this.roster = roster;
    }

    /** First comings and last goings of those of whom nothing more exact is told. */
    List<Stay> coarse() {
        Set<Integer> exact = Stream.concat(
                        stays.stream().map(Stay::person), acts.stream().map(Act::person))
                .collect(Collectors.toSet());
        return spans.stream().filter(span -> !exact.contains(span.person())).toList();
    }

    void add(int person, Duration length) {
        totals.merge(person, length, Duration::plus);
    }

    /** Who comes in the early hours of a meeting that others joined late in the evening comes on the next day. */
    void turnMidnight() {
        List<LocalTime> joins = spans.stream()
                .flatMap(stay -> Stream.ofNullable(stay.join().dayFirst()))
                .map(LocalDateTime::toLocalTime)
                .toList();
        boolean isLate = dayless && joins.stream().anyMatch(LocalTime.of(18, 0)::isBefore);
        if (isLate && joins.stream().anyMatch(LocalTime.of(6, 0)::isAfter)) {
            spans.replaceAll(stay -> {
                LocalDateTime join = stay.join().dayFirst();
                return join != null && join.toLocalTime().isBefore(LocalTime.of(6, 0)) ? stay.aDayLater() : stay;
            });
        }
    }

    /** Every moment of the report. */
    Stream<LocalMoment> moments() {
        Stream<@Nullable LocalMoment> all = Stream.of(
                        Stream.of(start, end),
                        acts.stream().map(Act::at),
                        Stream.concat(spans.stream(), stays.stream())
                                .flatMap(stay -> Stream.of(stay.join(), stay.leave())))
                .flatMap(each -> each);
        return all.flatMap(moment -> moment == null ? Stream.empty() : Stream.of(moment));
    }
}
