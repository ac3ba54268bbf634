package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How often the CPTO met the two together, and how often one of them alone, over the last twelve weeks. A calendar is enough to tell.
 *
 * @param together meetings to which both came
 * @param separately meetings to which one of them came
 * @param personal how many of the separate ones are personal
 */
public record Encounters(int together, int separately, int personal) {

    /** How far back they count. */
    public static final Duration PERIOD = Duration.ofDays(84);

    /** Of the sessions that began within the twelve weeks before now and were not called off. */
    public static Encounters of(Collection<Session> sessions, Instant now) {
        return among(
                sessions.stream()
                        .filter(session -> session.status() != SessionStatus.CANCELLED)
                        .map(Encounter::of),
                now);
    }

    /** Of the meetings that began within the twelve weeks before now; what was ruled out as nothing to do with the three does not count. */
    public static Encounters among(Stream<Encounter> meetings, Instant now) {
        var met = meetings.filter(meeting ->
                        meeting.start().isBefore(now) && !meeting.start().isBefore(now.minus(PERIOD)))
                .filter(Encounter::countsAsOne)
                .toList();
        int together = (int) met.stream().filter(Encounter::hasBoth).count();
        int personal = (int) met.stream()
                .filter(meeting -> !meeting.hasBoth() && meeting.use() == SeriesUse.PERSONAL)
                .count();
        return new Encounters(together, met.size() - together, personal);
    }

    /** Whether there was any. */
    public boolean exist() {
        return together + separately > 0;
    }

    /**
     * "In the last 12 weeks you met them together 9 times and separately 31 times (4 of them personal)."
     *
     * @param reader the seat of whoever reads it
     */
    public String words(Seat reader) {
        return "In the last 12 weeks %s together %s and separately %s%s."
                .formatted(
                        reader == Seat.CPTO ? "you met them" : "the CPTO met the two",
                        times(together),
                        times(separately),
                        personal == 0 ? "" : " (" + personal + " of them personal)");
    }

    private static String times(int count) {
        return String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? "time" : "times");
    }
}
