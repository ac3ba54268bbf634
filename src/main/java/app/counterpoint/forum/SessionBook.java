package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what calendars, reports and people say about meetings into sessions. Pure: the same facts in any order give the same book. */
final class SessionBook {

    private final SeriesIndex series;
    private final ZoneId zone;
    private final Instant now;

    /**
     * @param register what is known of the series
     * @param zone in which weeks begin
     * @param now what is past and what is to come
     */
    SessionBook(Collection<MeetingSeries> register, ZoneId zone, Instant now) {
        this.series = new SeriesIndex(register);
        this.zone = zone;
        this.now = now;
    }

    /** The sessions, in order of time. */
    List<Session> sessions(Collection<PlannedMeeting> planned, Collection<MeetingPresence> reports) {
        return Matching.of(Plans.of(planned, series), reports, series, zone, now).stream()
                .map(this::session)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::id))
                .toList();
    }

    private Optional<Session> session(Gathering gathering) {
        var plan = gathering.plan();
        if (gathering.hasReports()) {
            return seen(gathering, plan);
        }
        return Optional.of(intended(Objects.requireNonNull(plan)));
    }

    /** A meeting of which somebody saw who was there. */
    private Optional<Session> seen(Gathering gathering, @Nullable PlannedMeeting plan) {
        var best = gathering.reports().stream()
                .map(MeetingPresence::grade)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var reports =
                gathering.reports().stream().filter(r -> r.grade() == best).toList();
        var presence =
                Presence.of(reports.stream().map(MeetingPresence::presence).toList());
        var first = reports.getFirst();
        var its = plan == null ? series.ofReported(first.seriesKey()) : series.ofPlanned(plan.seriesKey());
        if (plan == null && !presence.isHeld() && (its == null || its.use() != SeriesUse.FORUM)) {
            return Optional.empty(); // one person alone in a room that nobody was asked into
        }
        var seats = EnumSet.noneOf(Seat.class);
        seats.addAll(presence.seats().keySet());
        if (plan != null) {
            seats.addAll(plan.answers().keySet());
        }
        var length = Duration.between(gathering.start(), plan == null ? gathering.end() : plan.end());
        return Optional.of(new Session(
                plan == null ? first.id() : plan.id(),
                its != null ? its.seriesKey() : plan != null ? plan.seriesKey() : first.seriesKey(),
                its != null ? its.title() : first.title(),
                its != null ? its.use() : SeriesUse.UNSORTED,
                its != null ? its.kind() : null,
                gathering.start(),
                gathering.start().plus(length),
                presence.isHeld() ? SessionStatus.HELD : SessionStatus.CANCELLED,
                seats,
                lengths(presence, seats),
                presence.shared(),
                presence.isAttended(length),
                best));
    }

    /** A meeting of which only the invitation and its answers are known. */
    private Session intended(PlannedMeeting plan) {
        var its = series.ofPlanned(plan.seriesKey());
        var past = !plan.end().isAfter(now);
        var intention = new Intention(plan, past);
        return new Session(
                plan.id(),
                plan.seriesKey(),
                its != null ? its.title() : "",
                its != null ? its.use() : SeriesUse.UNSORTED,
                its != null ? its.kind() : null,
                plan.start(),
                plan.end(),
                intention.status(),
                plan.answers().keySet(),
                intention.present(),
                intention.shared(),
                intention.attended(),
                intention.grade());
    }

    private static Map<Seat, Duration> lengths(Presence presence, Set<Seat> seats) {
        var lengths = new EnumMap<Seat, Duration>(Seat.class);
        seats.forEach(seat -> lengths.put(seat, presence.of(seat).total()));
        return lengths;
    }
}
