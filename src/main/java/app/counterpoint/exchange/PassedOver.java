package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact without words: how much of a conversation was not scored, and why.
 *
 * @param id the natural key: relationship and conversation
 * @param relationship whose it is
 * @param at when the conversation began
 * @param counts how many sentences or turns, by reason; a reason that did not occur is absent
 * @param importId which import brought it; absent when it was typed
 */
@Document("passedOver")
@CompoundIndex(name = "at", def = "{relationship: 1, at: 1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
public record PassedOver(
        @Id String id,
        RelationshipId relationship,
        Instant at,
        Map<LeftOut, Integer> counts,
        @Nullable String importId) {

    /** Keeps its own copies. */
    public PassedOver {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        counts = Map.copyOf(counts);
    }
}
