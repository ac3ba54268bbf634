package app.counterpoint.intake.door;

import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.Seat;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes invented relationships whose three people the samples name. */
final class Pair {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Pair() {}

    /** A relationship of its own. */
    static Relationship of(Relationships relationships) {
        var id = relationships
                .create("Pair " + NUMBER.incrementAndGet(), ZoneId.of("Europe/Berlin"), false)
                .id();
        relationships.seat(id, Seat.CPTO, "Carla Mendes", Set.of("carla.mendes@example.com"));
        relationships.seat(id, Seat.CTO, "Tomasz Okoro", Set.of("tomasz.okoro@example.com"));
        return relationships.seat(id, Seat.CPO, "Petra Olsen", Set.of("petra.olsen@example.com"));
    }

    /** One whose leaders agree that transcripts are scored. */
    static Relationship agreed(Relationships relationships) {
        var id = of(relationships).id();
        var terms = relationships
                .terms(id, EnumSet.allOf(LanguageSource.class), 0)
                .agreement()
                .terms();
        relationships.agree(id, Seat.CTO, terms);
        return relationships.agree(id, Seat.CPO, terms);
    }
}
