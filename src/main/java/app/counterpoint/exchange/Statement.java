package app.counterpoint.exchange;

import app.counterpoint.precision.Scoring;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.Sealed;
import java.time.Duration;
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
 * @param id the natural key: relationship, exchange, place of the turn in it, and place of the statement in the turn
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
 * @param length in characters, 1 or more: a longer one weighs more in its exchange; 1 for all that were stored before this was kept
 * @param countsFrom when it enters the pair's numbers; before that only its speaker sees it
 * @param pending whether its entering has still to be told to those who keep numbers
 */
@Document("statements")
@CompoundIndex(name = "said", def = "{relationship: 1, saidAt: 1}")
@CompoundIndex(name = "own", def = "{relationship: 1, seat: 1, saidAt: -1}")
@CompoundIndex(name = "textUntil", def = "{textUntil: 1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
@CompoundIndex(name = "pending", def = "{pending: 1, countsFrom: 1}")
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
        @Nullable String importId,
        int length,
        Instant countsFrom,
        boolean pending) {

    /** How long its speaker alone sees a statement that was scored. */
    public static final Duration OWN_FIRST = Duration.ofHours(24);

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
        if (length < 1) {
            throw new IllegalArgumentException("a statement has a length but this had " + length);
        }
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
        countsFrom = countsFrom.truncatedTo(ChronoUnit.MILLIS);
        textUntil = textUntil == null ? null : textUntil.truncatedTo(ChronoUnit.MILLIS);
        facets = List.copyOf(facets);
    }

    /** The same statement, left out of every number, or counted again. */
    Statement withContested(boolean isContested) {
        return with(isContested, countsFrom, pending);
    }

    /** The same statement, entering the pair's numbers at another moment. */
    Statement entering(Instant from, boolean untold) {
        return with(contested, from, untold);
    }

    /**
     * The same statement with the score of another version of the scorer.
     *
     * @param from when the new score enters the pair's numbers; until then only its speaker sees it
     * @param untold whether its entering has still to be told
     */
    Statement scoredAnew(Scoring.Scored scored, Instant from, boolean untold) {
        return new Statement(
                id,
                relationship,
                exchangeId,
                seat,
                saidAt,
                scored.score(),
                scored.domain().product(),
                scored.domain().technology(),
                Facets.of(scored),
                scored.version(),
                contested,
                text,
                textUntil,
                importId,
                length,
                from,
                untold);
    }

    private Statement with(boolean isContested, Instant from, boolean untold) {
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
                importId,
                length,
                from,
                untold);
    }

    /** Whether it is part of the pair's numbers by then, unless it is contested. */
    public boolean hasEntered(Instant now) {
        return !countsFrom.isAfter(now);
    }

    /** The share of its evidence that lies in the speaker's own domain, 0 to 1. */
    public double ownDomain() {
        return seat == Seat.CTO ? technology : product;
    }

    /** The share of its evidence that lies in the other leader's domain, 0 to 1. */
    public double otherDomain() {
        return seat == Seat.CTO ? product : technology;
    }
}
