package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.counterpoint.forum.Forums;
import app.counterpoint.forum.Session;
import app.counterpoint.forum.SessionStatus;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import(IntakeSlice.class)
class CalendarFlowTest {

    private static final String ALL = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:carla.mendes@example.com\n"
            + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:tomasz.okoro@example.com\n"
            + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:petra.olsen@example.com\n";

    private final RelationshipId id = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Imports imports;

    @Autowired
    private Forums forums;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void threePeople() {
        clock.set("2026-11-23T08:00:00Z");
        var pair = Pair.agreeing(id, EnumSet.allOf(LanguageSource.class), 0);
        when(relationships.get(id)).thenReturn(pair);
        when(relationships.find(id)).thenReturn(Optional.of(pair));
    }

    @Test
    void aMeetingThatALaterExportHasNoMoreIsCalledOffAndComesBackWithTheUndo() {
        var review = event("review", "20261201T090000Z", "Roadmap review", ALL);
        var strategy = event("strategy", "20261208T090000Z", "Technology strategy", ALL);
        var last = event("last", "20261215T090000Z", "Incident review", ALL);
        imports.apply(seen(calendar("Work", review + strategy + last)), Seat.CPTO);

        var preview = seen(calendar("Work", review + last));
        assertThat(preview.summary().getLast())
                .isEqualTo(
                        "1 meeting to come, of an earlier export of this calendar, is not in it any more and would be called off.");
        var done = imports.apply(preview, Seat.CPTO);
        assertThat(coming()).containsEntry("Technology strategy", SessionStatus.CANCELLED);
        assertThat(coming()).containsEntry("Roadmap review", SessionStatus.PLANNED);

        imports.undo(done.id());
        assertThat(coming()).containsEntry("Technology strategy", SessionStatus.PLANNED);
    }

    @Test
    void nothingIsCalledOffByAnotherCalendarByAnInvitationOrBeyondWhatTheFileCovers() {
        var review = event("review", "20261201T090000Z", "Roadmap review", ALL);
        var late = event("late", "20270115T090000Z", "Technology strategy", ALL);
        imports.apply(seen(calendar("Work", review + late)), Seat.CPTO);

        var other = event("other", "20270201T090000Z", "Another", ALL);
        assertThat(seen(calendar("Home", other)).findings().size()).isEqualTo(1);
        assertThat(seen(calendar("Work\nMETHOD:REQUEST", other)).findings().size())
                .isEqualTo(1);
        assertThat(seen(calendar("Work", review)).findings().size()).isEqualTo(1);
    }

    @Test
    void aPublishedFeedAsksWhoIsInEachOfItsSeriesAndRemembersIt() {
        var feed = calendar(
                "Feed",
                event("one", "20261005T090000Z\nRRULE:FREQ=WEEKLY;COUNT=6", "Roadmap review", "")
                        + event("two", "20261006T090000Z\nRRULE:FREQ=WEEKLY;COUNT=4", "Briefing", "")
                        + event("once", "20261007T090000Z", "Dinner", ""));
        var asking = seen(feed);
        assertThat(asking.findings().size()).isZero();
        assertThat(asking.questions())
                .extracting(Question::text)
                .containsExactly(
                        "The calendar does not say who takes part. Who of the three is in “Roadmap review” (6 meetings)?",
                        "The calendar does not say who takes part. Who of the three is in “Briefing” (4 meetings)?");

        var said = Choices.NONE
                .answer(asking.questions().get(0).id(), "all")
                .answer(asking.questions().get(1).id(), "cto");
        var preview = look(feed, said);
        assertThat(preview.summary().getFirst())
                .isEqualTo("In the last 12 weeks you met them together 6 times and separately 4 times.");
        imports.remember(preview, said);
        imports.apply(preview, Seat.CPTO);

        assertThat(seen(feed).questions()).isEmpty();
        assertThat(forums.sessions(id, clock.instant().minus(Duration.ofDays(84)), clock.instant()))
                .hasSize(10)
                .as("nobody is known to have come")
                .allMatch(session -> session.status() == SessionStatus.PLANNED);
    }

    @Test
    void whoDeclinedWasNotMet() {
        var declined = ALL.replace("ACCEPTED:mailto:petra", "DECLINED:mailto:petra");
        assertThat(seen(calendar("Work", event("a", "20261105T090000Z", "Review", declined)))
                        .summary()
                        .getFirst())
                .isEqualTo("In the last 12 weeks you met them together 0 times and separately 1 time.");
    }

    private Map<String, SessionStatus> coming() {
        return forums.sessions(id, clock.instant(), clock.instant().plus(Duration.ofDays(90))).stream()
                .collect(Collectors.toMap(Session::title, Session::status));
    }

    private Preview seen(Source source) {
        return look(source, Choices.NONE);
    }

    private Preview look(Source source, Choices choices) {
        return switch (imports.look(id, source, choices)) {
            case Imports.Look.Seen(var preview) -> preview;
            case Imports.Look.Refused(var format, var reason) -> throw new AssertionError(format + ": " + reason);
        };
    }

    private static Source calendar(String name, String events) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:" + name + "\n" + events + "END:VCALENDAR\n";
        return Source.of("calendar.ics", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String uid, String start, String title, String people) {
        return String.join(
                        "\n",
                        List.of("BEGIN:VEVENT", "UID:" + uid, "DTSTART:" + start, "DURATION:PT1H", "SUMMARY:" + title))
                + "\n" + people + "END:VEVENT\n";
    }
}
