package app.counterpoint.forum;

import static app.counterpoint.forum.SessionStatus.CANCELLED;
import static app.counterpoint.forum.SessionStatus.HELD;
import static app.counterpoint.forum.SessionStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionBookTest {

    private static final Day TUESDAY = new Day("2026-11-17");
    private static final Day THURSDAY = new Day("2026-11-19");
    private static final Day NEXT_MONDAY = new Day("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private static final String ALL_YES = "CPTO yes, CTO yes, CPO yes";
    private static final String REVIEW_KEY = SeriesKeys.ofUid("review@example.org");
    private static final MeetingSeries REVIEW =
            MeetingSeries.of(Day.RELATIONSHIP, REVIEW_KEY, "Roadmap review", SeriesUse.FORUM, ForumKind.ROADMAP_REVIEW);

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            CPTO yes, CTO yes, CPO yes    | HELD      | 60 | true  | CALENDAR
            CTO yes, CPO yes              | HELD      | 60 | true  | CALENDAR
            CPTO yes, CTO yes, CPO no     | HELD      | 0  | false | CALENDAR
            CPTO yes, CTO yes             | HELD      | 0  | false | CALENDAR
            CPTO yes, CTO yes, CPO ?      | HELD      | -  | -     | CALENDAR
            CPTO yes, CTO maybe, CPO ?    | PLANNED   | -  | -     | CALENDAR
            CPTO ?, CTO ?, CPO ?          | PLANNED   | -  | -     | -
            CPTO ?, CTO no, CPO ?         | PLANNED   | 0  | false | CALENDAR
            CPTO yes, CTO no, CPO no      | CANCELLED | 0  | false | CALENDAR
            CTO yes, CPO no               | CANCELLED | 0  | false | CALENDAR
            """)
    void anInvitationAloneTellsWhatItsAnswersTell(
            String answers,
            SessionStatus status,
            @Nullable Integer shared,
            @Nullable Boolean attended,
            @Nullable Grade grade) {
        var session = only(List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", answers)), List.of());

        assertThat(session.status()).isEqualTo(status);
        assertThat(session.shared()).isEqualTo(shared == null ? null : Duration.ofMinutes(shared));
        assertThat(session.attended()).isEqualTo(attended);
        assertThat(session.grade()).isEqualTo(grade);
    }

    @Test
    void nobodyWasAnywhereBeforeTheMeetingIsOver() {
        var late = NEXT_MONDAY.planned(REVIEW_KEY, "19:30-20:30", ALL_YES);
        var session = only(List.of(late), List.of());

        assertThat(session.status()).isEqualTo(PLANNED);
        assertThat(session.present()).isEmpty();
        assertThat(session.shared()).isNull();
        assertThat(session.grade()).isNull();
    }

    @Test
    void whatWasCalledOffIsKnownNotToHaveBeenAttended() {
        var session = only(List.of(TUESDAY.cancelled(REVIEW_KEY, "09:00-10:00", ALL_YES)), List.of());

        assertThat(session.status()).isEqualTo(CANCELLED);
        assertThat(session.attended()).isFalse();
        assertThat(session.present()).isEmpty();
    }

    @Test
    void aReportBeatsTheAnswers() {
        var session = only(
                List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES)),
                List.of(TUESDAY.report("Roadmap review", "09:03-10:10", "09:03-10:10", "09:05-10:10", "09:40-10:10")));

        assertThat(session)
                .isEqualTo(new Session(
                        session.id(),
                        REVIEW_KEY,
                        "Roadmap review",
                        SeriesUse.FORUM,
                        ForumKind.ROADMAP_REVIEW,
                        TUESDAY.at("09:00"),
                        TUESDAY.at("10:00"),
                        HELD,
                        Set.of(Seat.values()),
                        Map.of(
                                Seat.CPTO, Duration.ofMinutes(67),
                                Seat.CTO, Duration.ofMinutes(65),
                                Seat.CPO, Duration.ofMinutes(30)),
                        Duration.ofMinutes(30),
                        true,
                        Grade.REPORT));
    }

    @Test
    void anInvitedLeaderWhomTheReportMissesWasNotThere() {
        var session = only(
                List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES)),
                List.of(TUESDAY.report("Roadmap review", "09:00-10:00", "09:00-10:00", "09:00-10:00", "")));

        assertThat(session.present()).containsEntry(Seat.CPO, Duration.ZERO);
        assertThat(session.shared()).isZero();
        assertThat(session.attended()).isFalse();
        assertThat(session.status()).isEqualTo(HELD);
    }

    @Test
    void aMeetingToWhichOneSeatCameWasNotHeld() {
        var session = only(
                List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES)),
                List.of(TUESDAY.report("Roadmap review", "09:00-09:10", "09:00-09:10", "", "")));

        assertThat(session.status()).isEqualTo(CANCELLED);
    }

    @Test
    void severalReportsOfOneMeetingAddUp() {
        var plan = TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES);
        var reports = List.of(
                TUESDAY.report("Roadmap review", "09:00-09:30", "", "09:00-09:30", "09:00-09:30"),
                TUESDAY.report("Roadmap review", "09:35-10:00", "", "09:35-10:00", "09:35-10:00"),
                TUESDAY.report("Roadmap review", "10:05-10:15", "", "10:05-10:15", "10:05-10:15"));

        assertThat(only(List.of(plan), reports).shared()).isEqualTo(Duration.ofMinutes(65));
        assertThat(only(List.of(), reports).shared()).isEqualTo(Duration.ofMinutes(65));
    }

    @Test
    void anotherMeetingOfTheSameTitleHoursLaterIsAnotherSession() {
        var sessions = book().sessions(
                        List.of(),
                        List.of(
                                TUESDAY.report("Incident 12", "09:00-09:30", "", "09:00-09:30", "09:00-09:30"),
                                TUESDAY.report("Incident 12", "14:00-14:30", "", "14:00-14:30", "14:00-14:30")));

        assertThat(sessions).hasSize(2);
    }

    @Test
    void ofTwoPlansTheOneOfTheSameTitleTakesTheReport() {
        var otherKey = SeriesKeys.ofUid("other@example.org");
        var sessions = book().sessions(
                        List.of(
                                TUESDAY.planned(REVIEW_KEY, "09:30-10:30", ALL_YES),
                                TUESDAY.planned(otherKey, "09:00-10:00", ALL_YES)),
                        List.of(TUESDAY.report(
                                "RE: Roadmap Review ", "09:00-10:00", "", "09:00-10:00", "09:00-10:00")));

        assertThat(sessions).extracting(Session::seriesKey).containsExactly(otherKey, REVIEW_KEY);
        assertThat(sessions).extracting(Session::grade).containsExactly(Grade.CALENDAR, Grade.REPORT);
    }

    @Test
    void aRenamedMeetingIsFoundByItsTimeIfEverybodyThereWasInvited() {
        var report = TUESDAY.report("Talk about Q1", "09:00-10:00", "", "09:00-10:00", "09:00-10:00");

        assertThat(only(List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES)), List.of(report))
                        .grade())
                .isEqualTo(Grade.REPORT);
        assertThat(book().sessions(
                                List.of(TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CPTO yes, CTO yes")),
                                List.of(report)))
                .extracting(Session::use)
                .containsExactlyInAnyOrder(SeriesUse.FORUM, SeriesUse.UNSORTED);
    }

    @Test
    void aMeetingThatWasMovedWithinTheWeekIsHeld() {
        var plan = TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES);
        var inTheWeek = THURSDAY.report("Roadmap review", "15:00-16:00", "", "15:00-16:00", "15:00-16:00");
        var inTheNext = NEXT_MONDAY.report("Roadmap review", "15:00-16:00", "", "15:00-16:00", "15:00-16:00");

        assertThat(only(List.of(plan), List.of(inTheWeek)).start()).isEqualTo(TUESDAY.at("09:00"));
        assertThat(only(List.of(plan), List.of(inTheWeek)).shared()).isEqualTo(Duration.ofMinutes(60));
        assertThat(book().sessions(List.of(plan), List.of(inTheNext))).hasSize(2);
    }

    @Test
    void whatTookPlaceWithoutAPlanCountsWhenTwoWereThere() {
        var adHoc = TUESDAY.report("Incident 12", "09:00-09:20", "", "09:00-09:20", "09:05-09:20");
        var session = only(List.of(), List.of(adHoc));

        assertThat(session.use()).isEqualTo(SeriesUse.UNSORTED);
        assertThat(session.shared()).isEqualTo(Duration.ofMinutes(15));
        assertThat(session.attended()).isTrue();
        assertThat(book().sessions(List.of(), List.of(TUESDAY.report("Focus", "09:00-10:00", "", "09:00-10:00", ""))))
                .isEmpty();
    }

    @Test
    void aMeetingWithoutAPlanTakesTheSeriesOfItsTitle() {
        var session = only(
                List.of(),
                List.of(NEXT_MONDAY.report("ROADMAP  review", "09:00-10:00", "", "09:00-10:00", "09:00-10:00")));

        assertThat(session.kind()).isEqualTo(ForumKind.ROADMAP_REVIEW);
        assertThat(session.seriesKey()).isEqualTo(REVIEW_KEY);
    }

    @Test
    void theSameMeetingInTwoCalendarsIsOne() {
        var copy = SeriesKeys.ofTitle("Roadmap review");
        var session = only(
                List.of(
                        TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CPTO yes, CTO yes, CPO ?"),
                        TUESDAY.planned(copy, "09:00-10:00", "CPTO ?, CTO ?, CPO yes")),
                List.of());

        assertThat(session.seriesKey()).isEqualTo(REVIEW_KEY);
        assertThat(session.attended()).isTrue();
    }

    @Test
    void anAnswerIsNotLostInACopyThatDoesNotKnowIt() {
        var first = TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CTO yes, CPO yes");
        var second = TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CTO ?, CPO no").asRevision(2);

        assertThat(only(List.of(second, first), List.of()).present())
                .isEqualTo(Map.of(Seat.CTO, Duration.ofHours(1), Seat.CPO, Duration.ZERO));
    }

    @Test
    void whatSomebodyTypedBeatsAnIntentionButNotAReport() {
        var plan = TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CPTO yes, CTO no, CPO no");
        var typed = TUESDAY.typed("Roadmap review", "09:00-10:00", "", "09:00-10:00", "09:00-10:00");
        var report = TUESDAY.report("Roadmap review", "09:00-10:00", "", "09:00-10:00", "09:00-09:10");

        assertThat(only(List.of(plan), List.of(typed)).grade()).isEqualTo(Grade.TYPED);
        assertThat(only(List.of(plan), List.of(typed)).attended()).isTrue();
        assertThat(only(List.of(plan), List.of(typed, report)).attended()).isFalse();
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        var planned = new ArrayList<>(List.of(
                TUESDAY.planned(REVIEW_KEY, "09:00-10:00", ALL_YES),
                TUESDAY.planned(REVIEW_KEY, "09:00-10:00", "CTO no, CPO yes").asRevision(2),
                THURSDAY.planned(SeriesKeys.ofUid("b"), "09:00-09:30", "CPTO yes, CTO yes"),
                THURSDAY.planned(SeriesKeys.ofTitle("Roadmap review"), "09:00-09:30", ALL_YES)));
        var reports = new ArrayList<>(List.of(
                TUESDAY.report("Roadmap review", "09:05-09:50", "", "09:05-09:50", "09:10-09:50"),
                TUESDAY.report("Roadmap review", "09:52-10:10", "", "09:52-10:10", ""),
                TUESDAY.report("Incident", "09:20-09:40", "", "09:20-09:40", "09:20-09:40"),
                THURSDAY.report("Planning", "09:00-09:30", "09:00-09:30", "09:00-09:20", "")));
        var expected = book().sessions(planned, reports);
        var random = new Random(3);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(planned, random);
            Collections.shuffle(reports, random);
            assertThat(book().sessions(planned, reports)).isEqualTo(expected);
        }
    }

    private static SessionBook book() {
        return new SessionBook(List.of(REVIEW), ZoneId.of("Europe/Berlin"), NOW);
    }

    private static Session only(List<PlannedMeeting> planned, List<MeetingPresence> reports) {
        var sessions = book().sessions(planned, reports);
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }
}
