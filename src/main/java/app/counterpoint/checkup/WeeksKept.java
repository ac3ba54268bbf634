package app.counterpoint.checkup;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes the numbers of old weeks. */
@Component
class WeeksKept extends RetainedRows {

    WeeksKept(Rollups rollups, Relationships relationships) {
        super(
                new Keeping("weeks", "Weekly numbers", "the week began", 731, 1096),
                before -> relationships.all().stream()
                        .mapToLong(relationship -> rollups.forget(relationship.id(), before, relationship.zone()))
                        .sum());
    }
}
