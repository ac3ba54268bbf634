package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.precision.Scoring;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@RecordApplicationEvents
@Import({Exchanges.class, ExchangeScorer.class, Rescoring.class})
class RescoringTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant SAID = Instant.parse("2026-11-17T09:00:00Z");
    private static final String WORDS = "We can't move the billing service to Kafka before March.";

    private final RelationshipId id = RelationshipId.random();
    private final Relationship pair = mock(Relationship.class);

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private StatementRepository repository;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private Rescoring rescoring;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void bothAgree() {
        clock.set(NOW.toString());
        when(pair.id()).thenReturn(id);
        when(pair.glossary()).thenReturn(GlossaryWords.NONE);
        when(relationships.find(id)).thenReturn(Optional.of(pair));
        when(relationships.languageScored(id)).thenReturn(true);
    }

    @Test
    void whatIsStillKeptIsScoredAnewAndItsSpeakerSeesTheNewScoreFirst() {
        repository.save(said("1", WORDS, true));

        rescoring.sweep();

        var anew = repository.findById(id + ":1").orElseThrow();
        assertThat(anew.score()).isEqualTo(score(WORDS));
        assertThat(anew.scorerVersion()).isEqualTo(PrecisionScorer.english().version());
        assertThat(anew.text()).isEqualTo(WORDS);
        assertThat(anew.contested()).isTrue();
        assertThat(exchanges.between(id, SAID, NOW)).isEmpty();
        clock.set(NOW.plus(Duration.ofHours(24)).toString());
        assertThat(exchanges.between(id, SAID, NOW)).containsExactly(anew);
    }

    @Test
    void manyAreToldOnceSoThatNobodyReadsTheWeeksHalfMade() {
        repository.save(said("4", WORDS, false));
        repository.save(said("5", WORDS, false));

        assertThat(rescoring.sweep()).isEqualTo(2);

        assertThat(events.stream(StatementsChanged.class)).containsExactly(new StatementsChanged(id, SAID, SAID));
    }

    @Test
    void whatIsGoneKeepsTheScoreThatItHas() {
        var gone = repository.save(said("2", null, false));

        rescoring.sweep();

        assertThat(repository.findById(gone.id())).contains(gone);
        assertThat(exchanges.between(id, SAID, NOW)).containsExactly(gone);
    }

    @Test
    void untilBothHaveAgreedToTheNewScorerNoWordIsRead() {
        when(relationships.languageScored(id)).thenReturn(false);
        var waiting = repository.save(said("3", WORDS, false));

        rescoring.sweep();

        assertThat(repository.findById(waiting.id())).contains(waiting);
    }

    private static double score(String words) {
        return switch (PrecisionScorer.english().score(words)) {
            case Scoring.Scored scored -> scored.score();
            case Scoring.NotScored(var reason) -> throw new AssertionError(reason);
        };
    }

    private Statement said(String place, @Nullable String words, boolean contested) {
        return new Statement(
                id + ":" + place,
                id,
                id + ":talk",
                Seat.CTO,
                SAID,
                12,
                0,
                1,
                List.of(),
                "an earlier one",
                contested,
                words,
                words == null ? null : NOW.plus(Duration.ofDays(9)),
                null,
                56,
                SAID,
                false);
    }
}
