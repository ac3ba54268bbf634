package app.counterpoint.exchange;

import app.counterpoint.precision.Glossary;
import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.precision.Scoring;
import app.counterpoint.relationship.Relationship;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Turns a conversation into scored statements. It stores nothing, and keeps words only where both leaders agreed to that. */
@Service
public class ExchangeScorer {

    /** A turn shorter than this, next to a change of speaker, often belongs to the other one. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");

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
        var words = relationship.glossary();
        var company = scorer.with(new Glossary(words.features(), words.components()));
        var found = new ArrayList<ScoredExchanges.Spoken>();
        Map<String, Long> leftOut = new TreeMap<>();
        int episode = 0;
        for (var turnsOfOne : Episodes.of(turns)) {
            episode++;
            if (!Episodes.isExchange(turnsOfOne)) {
                leftOut.merge("turns without an answer of the other", (long) turnsOfOne.size(), Long::sum);
                continue;
            }
            var exchange = relationship.id() + ":" + conversation + "#" + episode;
            for (var turn : turnsOfOne) {
                if (SPACE.split(turn.text().strip()).length < FEWEST_WORDS) {
                    leftOut.merge("turns of fewer than six words", 1L, Long::sum);
                    continue;
                }
                switch (company.score(turn.text())) {
                    case Scoring.Scored scored -> found.add(spoken(relationship, exchange, turn, scored, importId));
                    case Scoring.NotScored(var reason) ->
                        leftOut.merge("turns not scored: " + reason.words(), 1L, Long::sum);
                }
            }
        }
        return new ScoredExchanges(found, leftOut);
    }

    private ScoredExchanges.Spoken spoken(
            Relationship relationship,
            String exchange,
            SpokenTurn turn,
            Scoring.Scored scored,
            @Nullable String importId) {
        var until = textUntil(relationship);
        var statement = new Statement(
                exchange + ":" + turn.place(),
                relationship.id(),
                exchange,
                turn.seat(),
                turn.at(),
                scored.score(),
                scored.domain().product(),
                scored.domain().technology(),
                Facets.of(scored),
                scored.version(),
                false,
                until == null ? null : turn.text(),
                until,
                importId);
        return new ScoredExchanges.Spoken(statement, turn.text());
    }

    private @Nullable Instant textUntil(Relationship relationship) {
        int days = relationship.agreement().terms().textDays();
        return days == 0 ? null : clock.instant().plus(Duration.ofDays(days));
    }
}
