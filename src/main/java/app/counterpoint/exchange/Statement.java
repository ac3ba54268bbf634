package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Sealed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact: what one leader said in a disagreement, as a score. The words are discarded after scoring unless both agreed to keep them.
 *
 * @param id the natural key: relationship, exchange, and place in it
 * @param relationship whose it is
 * @param exchangeId the conversation that it belongs to
 * @param seat who said it; {@link Seat#CTO} or {@link Seat#CPO}
 * @param saidAt when it was said
 * @param score 0 vague to 100 precise
 * @param product the share of its evidence that lies in the product's domain, 0 to 1
 * @param technology the share of its evidence that lies in the technology's domain, 0 to 1; both are 0 where it has none
 * @param facets what the score rests on
 * @param scorerVersion which scorer gave it
 * @param contested whether the speaker has contested it; then it is left out of every number, and counted as such
 * @param text the words, kept only by agreement, and encrypted; absent otherwise
 * @param textUntil when the words will be deleted; absent when there are none
 * @param importId which import brought it; absent when it was typed
 */
@Document("statements")
@CompoundIndex(name = "said", def = "{relationship: 1, saidAt: 1}")
@CompoundIndex(name = "textUntil", def = "{textUntil: 1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
public record Statement(
        @Id String id,
        RelationshipId relationship,
        String exchangeId,
        Seat seat,
        Instant saidAt,
        double score,
        double product,
        double technology,
        List<Facet> facets,
        String scorerVersion,
        boolean contested,
        @Sealed("statements.text") @Nullable String text,
        @Nullable Instant textUntil,
        @Nullable String importId) {

    /** @throws IllegalArgumentException when the score lies outside 0..100, or the speaker is not a leader */
    public Statement {
        if (!(score >= 0 && score <= 100)) { // also refuses NaN
            throw new IllegalArgumentException("score must lie within 0..100 but was " + score);
        }
        if (!seat.isLeader()) {
            throw new IllegalArgumentException("only the two leaders' statements are scored");
        }
        if ((text == null) != (textUntil == null)) {
            throw new IllegalArgumentException("words are kept until a day, or not at all");
        }
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
        textUntil = textUntil == null ? null : textUntil.truncatedTo(ChronoUnit.MILLIS);
        facets = List.copyOf(facets);
    }

    /** The same statement, left out of every number, or counted again. */
    Statement withContested(boolean isContested) {
        return new Statement(
                id,
                relationship,
                exchangeId,
                seat,
                saidAt,
                score,
                product,
                technology,
                facets,
                scorerVersion,
                isContested,
                text,
                textUntil,
                importId);
    }

    /** The share of its evidence that lies in the other leader's domain, 0 to 1. */
    public double otherDomain() {
        return seat == Seat.CTO ? product : technology;
    }
}
