package app.counterpoint.checkup;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes the numbers of old weeks. */
@Component
class WeeksKept implements Retained {

    private static final Keeping KEEPING = new Keeping("weeks", "Weekly numbers", "the week began", 731, 1096);

    private final Rollups rollups;
    private final Relationships relationships;

    WeeksKept(Rollups rollups, Relationships relationships) {
        this.rollups = rollups;
        this.relationships = relationships;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return relationships.all().stream()
                .mapToLong(relationship -> rollups.forget(relationship.id(), before, relationship.zone()))
                .sum();
    }
}
