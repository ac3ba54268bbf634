package app.counterpoint.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    private static final Instant FIRST = Instant.parse("2026-09-01T09:00:00Z");

    /** One letter a week: held, cancelled, unknown or to come (p), nothing in the calendar (.). Now is six days after the last letter. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HHHH,     4, 4, 0, 0",
        "HHCH,     4, 3, 0, 0",
        "HHCC,     4, 2, 2, 0",
        "HHCpC,    5, 2, 2, 0",
        "HHpp,     4, 2, 0, 0",
        "HHH.,     3, 3, 0, 1",
        "HHH...,   3, 3, 0, 3",
        "HHHC..,   4, 3, 1, 2",
        "CCC,      3, 0, 3, 0",
        "ppp,      3, 0, 0, 0",
    })
    void aForumIsMeasuredByItsOwnRhythm(String weeks, int planned, int held, int cancelledInARow, int silent) {
        var now = FIRST.plus(Duration.ofDays(7L * weeks.length() - 1));

        assertThat(Cadence.of(sessions(weeks, SeriesUse.FORUM), now))
                .containsExactly(new Cadence("series", Duration.ofDays(7), planned, held, cancelledInARow, silent));
    }

    @Test
    void whatIsStillInTheCalendarIsNotMissing() {
        var now = FIRST.plus(Duration.ofDays(15));

        assertThat(Cadence.of(sessions("HHHp", SeriesUse.FORUM), now))
                .containsExactly(new Cadence("series", Duration.ofDays(7), 3, 3, 0, 0));
    }

    @Test
    void theOrderOfTheSessionsDoesNotMatterAndAHolidayDoesNotChangeTheRhythm() {
        var sessions = new ArrayList<>(sessions("HH..HHH", SeriesUse.FORUM));
        var expected = Cadence.of(sessions, FIRST.plus(Duration.ofDays(48)));

        assertThat(expected).extracting(Cadence::every).containsExactly(Duration.ofDays(7));
        assertThat(Cadence.of(sessions.reversed(), FIRST.plus(Duration.ofDays(48))))
                .isEqualTo(expected);
    }

    @Test
    void twoSessionsMakeNoRhythmAndWhatIsNoForumHasNone() {
        assertThat(Cadence.of(sessions("HH", SeriesUse.FORUM), FIRST.plus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(Cadence.of(sessions("HHHH", SeriesUse.UNSORTED), FIRST.plus(Duration.ofDays(30))))
                .isEmpty();
    }

    private static List<Session> sessions(String weeks, SeriesUse use) {
        var sessions = new ArrayList<Session>();
        for (int week = 0; week < weeks.length(); week++) {
            if (weeks.charAt(week) == '.') {
                continue;
            }
            var start = FIRST.plus(Duration.ofDays(7L * week));
            sessions.add(new Session(
                    "session " + week,
                    "series",
                    "Roadmap review",
                    use,
                    use == SeriesUse.FORUM ? ForumKind.ROADMAP_REVIEW : null,
                    start,
                    start.plus(Duration.ofHours(1)),
                    switch (weeks.charAt(week)) {
                        case 'H' -> SessionStatus.HELD;
                        case 'C' -> SessionStatus.CANCELLED;
                        default -> SessionStatus.PLANNED;
                    },
                    Set.of(Seat.CTO, Seat.CPO),
                    Map.of(),
                    null,
                    null,
                    null));
        }
        return sessions;
    }
}
