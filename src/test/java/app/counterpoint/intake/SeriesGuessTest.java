package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.Seat;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesGuessTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Roadmap review,             2,  true,  FORUM,    ROADMAP_REVIEW
            Quarterly planning,         4,  true,  FORUM,    ROADMAP_REVIEW
            Incident timeline review,   3,  true,  FORUM,    INCIDENT_TIMELINE_REVIEW
            Post-mortem: checkout,      3,  true,  FORUM,    INCIDENT_TIMELINE_REVIEW
            Architecture roadmap,       0,  true,  FORUM,    TECHNICAL_STRATEGY_REVIEW
            Leads weekly,               1,  true,  FORUM,    OTHER
            Leads weekly,               1,  false, UNSORTED,
            Company all-hands,          80, true,  IGNORED,
            """)
    void meetingsOfBothLeadersThatRecurAreProbablyForums(
            String title, int others, boolean recurring, SeriesUse use, ForumKind kind) {
        assertThat(SeriesGuess.of(title, Set.of(Seat.CTO, Seat.CPO, Seat.CPTO), others, recurring))
                .isEqualTo(new Choices.Use(use, kind));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Technology status, BRIEFING
            Ben / Ada,         BRIEFING
            1:1 Ada Ben,       PERSONAL
            Ada-Ben 1-1,       PERSONAL
            One on one,        PERSONAL
            Catch-up,          PERSONAL
            Release 11:15,     BRIEFING
            """)
    void meetingsOfTheCptoWithOneLeaderAreBriefingsUnlessTheySayThatTheyArePersonal(String title, SeriesUse use) {
        assertThat(SeriesGuess.of(title, Set.of(Seat.CTO, Seat.CPTO), 0, true)).isEqualTo(new Choices.Use(use, null));
    }
}
