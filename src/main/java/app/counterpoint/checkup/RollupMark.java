package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far the weeks of a relationship follow its facts.
 *
 * @param id whose
 * @param changes how many changes of facts were announced
 * @param built up to which of them the weeks are made; absent before the first time
 * @param zone in which the weeks were made; absent before the first time
 * @param coverage what the facts told of then; absent before the first time
 * @param at when that was: what has ended since has to be looked at again; absent before the first time
 * @param form how weeks were made then; absent before the first time
 * @param languageUntil up to which week, included, statements have been deleted for their age, so that a week keeps what was made of them;
 *     absent while none were
 */
@Document("rollupMarks")
record RollupMark(
        @Id RelationshipId id,
        long changes,
        @Nullable Long built,
        @Nullable ZoneId zone,
        @Nullable Coverage coverage,
        @Nullable Instant at,
        @Nullable Integer form,
        @Nullable IsoWeek languageUntil) {

    /** Raised whenever the same facts give other weeks than before, so that all are made anew. */
    static final int FORM = 2;

    static RollupMark none(RelationshipId id) {
        return new RollupMark(id, 0, null, null, null, null, null, null);
    }

    /** Whether a change was announced whose weeks may not be made. */
    boolean isBehind() {
        return built == null || built < changes;
    }

    /** Whether all weeks have to be made anew: they never were, or in another zone, or in another form. */
    boolean isVoid(ZoneId zoneNow) {
        return built == null || !zoneNow.equals(zone) || form == null || form != FORM;
    }
}
