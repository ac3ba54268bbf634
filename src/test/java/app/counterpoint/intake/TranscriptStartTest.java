package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptStartTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roadmap review-20261117_100012-Meeting Recording.vtt | 2026-11-17T09:00:00Z
            GMT20261117-090012_Recording.transcript.vtt          | 2026-11-17T09:00:00Z
            2026-11-17 10:00 Roadmap review.txt                  | 2026-11-17T09:00:00Z
            roadmap-2026-11-17.vtt                               | 2026-11-17T11:00:00Z
            """)
    void theNameOfTheFileTellsTheDay(String name, Instant start) {
        assertThat(TranscriptStart.of(null, name, BERLIN, NOW)).contains(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcript.vtt", "Q3 2026.vtt", "20269999_100000.vtt", "2027-01-04 review.vtt"})
    void whatNoNameTellsIsNotGuessed(String name) {
        assertThat(TranscriptStart.of(null, name, BERLIN, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-16T09:00:00Z | 2026-11-16T09:00:00Z
            2026-11-16           | 2026-11-16T11:00:00Z
            2026-11-16 10:30     | 2026-11-16T09:30:00Z
            """)
    void anAnswerComesBeforeTheName(String answer, Instant start) {
        assertThat(TranscriptStart.of(answer, "2026-11-17 10:00.vtt", BERLIN, NOW))
                .contains(start);
    }

    @Test
    void theLatestSharedSessionsAreOfferedFirst() {
        var question = TranscriptStart.question(
                List.of(
                        session("2026-11-10T09:00:00Z", Set.of(Seat.CTO, Seat.CPO)),
                        session("2026-11-17T09:00:00Z", Set.of(Seat.CTO, Seat.CPO, Seat.CPTO)),
                        session("2026-11-18T09:00:00Z", Set.of(Seat.CTO, Seat.CPTO)),
                        session("2026-11-24T09:00:00Z", Set.of(Seat.CTO, Seat.CPO))),
                BERLIN,
                NOW);
        assertThat(question.choices())
                .containsExactly(
                        new Question.Choice("2026-11-17T09:00:00Z", "Roadmap review, Tue 17 Nov 2026, 10:00"),
                        new Question.Choice("2026-11-10T09:00:00Z", "Roadmap review, Tue 10 Nov 2026, 10:00"));
    }

    private static Session session(String start, Set<Seat> seats) {
        var from = Instant.parse(start);
        return new Session(
                start,
                "t1",
                "Roadmap review",
                SeriesUse.FORUM,
                ForumKind.ROADMAP_REVIEW,
                from,
                from.plus(Duration.ofHours(1)),
                SessionStatus.PLANNED,
                seats,
                Map.of(),
                null,
                null,
                null);
    }
}
