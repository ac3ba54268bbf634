package app.counterpoint.intake;

import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.relationship.Terms;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The three people of the sample files. */
final class Pair {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Pair() {}

    /** Both leaders agree to the sources, and to keeping their words for so many days. */
    static Relationship agreeing(RelationshipId id, Set<LanguageSource> sources, int textDays) {
        var terms = new Terms("t", sources, Map.of(), textDays, "1");
        return of(id, new Agreement(terms, Map.of(Seat.CTO, Instant.EPOCH, Seat.CPO, Instant.EPOCH), false));
    }

    /** Nobody has agreed yet. */
    static Relationship silent(RelationshipId id) {
        return of(
                id, new Agreement(new Terms("t", Set.of(LanguageSource.values()), Map.of(), 0, "1"), Map.of(), false));
    }

    /** Only the CPTO is there so far. */
    static Relationship unseated(RelationshipId id) {
        var silent = silent(id);
        return new Relationship(
                id,
                silent.label(),
                ZONE,
                false,
                Map.of(Seat.CPTO, holder("Carla Mendes", "carla.mendes@example.com")),
                silent.agreement(),
                GlossaryWords.NONE,
                List.of(),
                1L);
    }

    private static Relationship of(RelationshipId id, Agreement agreement) {
        var holders = Map.of(
                Seat.CPTO, holder("Carla Mendes", "carla.mendes@example.com"),
                Seat.CTO, holder("Tomasz Okoro", "tomasz.okoro@example.com", "U0TOMASZ"),
                Seat.CPO, holder("Petra Olsen", "petra.olsen@example.com", "U0PETRA"));
        return new Relationship(id, "Us", ZONE, false, holders, agreement, GlossaryWords.NONE, List.of(), 1L);
    }

    private static SeatHolder holder(String name, String... aliases) {
        return new SeatHolder(name, Set.of(aliases), Instant.EPOCH);
    }
}
