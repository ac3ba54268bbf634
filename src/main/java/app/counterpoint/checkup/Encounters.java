package app.counterpoint.checkup;

import app.counterpoint.forum.SeriesUse;
import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How often the CPTO met the two together, and how often one of them alone, over the last twelve weeks. A calendar is enough to tell.
 *
 * @param together meetings to which both came
 * @param separately meetings to which one of them came
 * @param personal how many of the separate ones are personal
 */
public record Encounters(int together, int separately, int personal) {

    static final Duration PERIOD = Duration.ofDays(84);

    /** Of the sessions that began within the twelve weeks before now; what was ruled out as nothing to do with the three does not count. */
    static Encounters of(Collection<Session> sessions, Instant now) {
        var met = sessions.stream()
                .filter(session -> session.start().isBefore(now)
                        && !session.start().isBefore(now.minus(PERIOD))
                        && session.use() != SeriesUse.IGNORED
                        && session.status() != SessionStatus.CANCELLED)
                .filter(session -> came(session, Seat.CPTO) && (came(session, Seat.CTO) || came(session, Seat.CPO)))
                .toList();
        int together = (int) met.stream().filter(Encounters::hasBoth).count();
        int personal = (int) met.stream()
                .filter(session -> !hasBoth(session) && session.use() == SeriesUse.PERSONAL)
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
                        Words.digits(together, "time"),
                        Words.digits(separately, "time"),
                        personal == 0 ? "" : " (" + personal + " of them personal)");
    }

    private static boolean hasBoth(Session session) {
        return came(session, Seat.CTO) && came(session, Seat.CPO);
    }

    /** Was there, or was asked and has not said no. */
    private static boolean came(Session session, Seat seat) {
        return session.seats().contains(seat)
                && !Duration.ZERO.equals(session.present().get(seat));
    }
}
