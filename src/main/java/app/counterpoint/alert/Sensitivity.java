package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How easily a relationship's alerts open, and when they were last judged.
 *
 * @param relationship whose
 * @param openAt an alert opens when chance brings such a run no more often than once in so many weeks
 * @param judgedAt when all signals were last judged; absent until they were
 */
@Document("sensitivities")
record Sensitivity(
        @Id RelationshipId relationship,
        double openAt,
        @Nullable Instant judgedAt) {

    /** About one false alarm a year and signal. */
    static final double STANDARD = 52;
}
