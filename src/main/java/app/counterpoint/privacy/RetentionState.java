package app.counterpoint.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How long things of a kind are kept, and what was deleted of them.
 *
 * @param key the kind's
 * @param days for how many days; absent while nobody has changed it
 * @param lastAt when old ones were last looked for; absent before the first time
 * @param lastRows how many were deleted when any last were
 * @param rows how many were ever deleted
 */
@Document("retention")
record RetentionState(
        @Id String key, @Nullable Integer days, @Nullable Instant lastAt, long lastRows, long rows) {

    static RetentionState none(String key) {
        return new RetentionState(key, null, null, 0, 0);
    }

    RetentionState keeping(int wanted) {
        return new RetentionState(key, wanted, lastAt, lastRows, rows);
    }

    RetentionState deleted(long gone, Instant at) {
        return new RetentionState(key, days, at, gone, rows + gone);
    }
}
