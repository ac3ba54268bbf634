package app.counterpoint.exchange;

import app.counterpoint.precision.Conversation;
import app.counterpoint.precision.ExchangeReading;
import app.counterpoint.precision.Explained;
import app.counterpoint.precision.Glossary;
import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.precision.Scoring;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds in a conversation the statements that take a position, and scores each on its own. It stores nothing, and keeps words only where
 * both leaders agreed to that.
 */
@Service
public class ExchangeScorer {

    private final PrecisionScorer scorer = PrecisionScorer.english();
    private final Clock clock;

    ExchangeScorer(Clock clock) {
        this.clock = clock;
    }

    /**
     * Scores what the two said to each other.
     *
     * @param relationship whose glossary and agreement hold
     * @param conversation the conversation's natural key: the same one again gives the same statements
     * @param turns the leaders' turns, in order
     * @param importId the import that brings them; absent when they were typed
     */
    public ScoredExchanges score(
            Relationship relationship, String conversation, List<SpokenTurn> turns, @Nullable String importId) {
        var key = relationship.id() + ":" + conversation;
        var audible = Audible.of(key, turns);
        var reading = new Conversation(with(relationship)).read(audible.turns());
        var found = reading.statements().stream()
                .map(statement -> spoken(relationship, audible.at(statement.turn()), statement, importId))
                .toList();
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        leftOut.putAll(audible.leftOut());
        reading.leftOut().forEach((reason, count) -> leftOut.merge(LeftOut.of(reason), count, Integer::sum));
        var began = turns.isEmpty() ? clock.instant() : turns.getFirst().at();
        return new ScoredExchanges(found, new PassedOver(key, relationship.id(), began, leftOut, importId));
    }

    /** Scores a draft with the company's own words; nothing is kept of it. */
    public Explained practise(Relationship relationship, String draft) {
        return with(relationship).explain(draft);
    }

    /**
     * Scores a statement that a transcript missed, as one of an exchange that is known.
     *
     * @param exchangeId which exchange
     * @param seat who said it, {@link Seat#CTO} or {@link Seat#CPO}
     * @param at when it was said
     * @return why not, when it is too short or not in a language that is read
     */
    public TypedStatement typed(Relationship relationship, String exchangeId, Seat seat, Instant at, String text) {
        return switch (with(relationship).score(text)) {
            case Scoring.Scored scored ->
                new TypedStatement.Scored(statement(
                        relationship, exchangeId, "typed-" + UUID.randomUUID(), seat, at, text, scored, null));
            case Scoring.NotScored(var reason) -> new TypedStatement.NotScored(reason.words());
        };
    }

    /** The version whose scores it gives. */
    String version() {
        return scorer.version();
    }

    /**
     * Scores a statement anew from the words that are kept of it; empty where there are none, or they are not scored any more. The new
     * score enters the pair's numbers after {@link Statement#OWN_FIRST}, as every new score does; the invented pair's at once.
     */
    Optional<Statement> anew(Relationship relationship, Statement statement) {
        var words = statement.text();
        if (words == null || !(with(relationship).score(words) instanceof Scoring.Scored scored)) {
            return Optional.empty();
        }
        return Optional.of(
                relationship.demo()
                        ? statement.scoredAnew(scored, statement.countsFrom(), statement.pending())
                        : statement.scoredAnew(scored, clock.instant().plus(Statement.OWN_FIRST), true));
    }

    private PrecisionScorer with(Relationship relationship) {
        var words = relationship.glossary();
        return scorer.with(new Glossary(words.features(), words.components()));
    }

    private ScoredExchanges.Spoken spoken(
            Relationship relationship, Audible.Heard heard, ExchangeReading.Statement read, @Nullable String importId) {
        var turn = heard.turn();
        var statement = statement(
                relationship,
                heard.exchange(),
                StatementKey.of(turn.place(), read.start()),
                turn.seat(),
                turn.at(),
                read.text(),
                read.scoring(),
                importId);
        return new ScoredExchanges.Spoken(statement, read.text());
    }

    private Statement statement(
            Relationship relationship,
            String exchange,
            String place,
            Seat seat,
            Instant at,
            String text,
            Scoring.Scored scored,
            @Nullable String importId) {
        var until = textUntil(relationship);
        return new Statement(
                exchange + ":" + place,
                relationship.id(),
                exchange,
                seat,
                at,
                scored.score(),
                scored.domain().product(),
                scored.domain().technology(),
                Facets.of(scored),
                scored.version(),
                false,
                until == null ? null : text,
                until,
                importId,
                text.length(),
                clock.instant().plus(Statement.OWN_FIRST),
                true);
    }

    private @Nullable Instant textUntil(Relationship relationship) {
        int days = relationship.agreement().terms().textDays();
        return days == 0 ? null : clock.instant().plus(Duration.ofDays(days));
    }
}
