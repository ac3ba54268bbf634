package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.attendance.AttendedMeeting;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.tracker.DecisionOutcome;
import app.counterpoint.intake.reader.tracker.DecisionRow;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader cannot know from the file it takes from what it is told, and from nowhere else. */
class ContextTest {
    private static final Source OPEN_ORDER = sample("teams-attendance/polish-month-first-both-orders-fit.csv");

    private static Source sample(String name) {
        return Source.of(Samples.FOLDER.resolve(Path.of(name)));
    }

    private static List<Instant> starts(Context context) throws IOException {
        return AttendanceReader.read(OPEN_ORDER, Format.TEAMS_ATTENDANCE, context)
                        instanceof Reading.Rows<AttendedMeeting> rows
                ? rows.accepted().stream()
                        .flatMap(meeting -> Stream.ofNullable(meeting.start()))
                        .toList()
                : List.of();
    }

    @Test
    void aKnownMeetingTellsTheDayFromTheMonth() throws IOException {
        Instant march = Instant.parse("2025-03-10T07:00:48Z");
        Instant october = Instant.parse("2025-10-03T06:00:48Z");
        assertThat(starts(Samples.context())).isEmpty();
        assertThat(starts(Samples.context().knowing(List.of(Instant.parse("2025-03-10T07:00:00Z")))))
                .containsExactly(march);
        assertThat(starts(Samples.context().knowing(List.of(Instant.parse("2025-10-03T06:00:00Z")))))
                .containsExactly(october);
        assertThat(starts(Samples.context().knowing(List.of(Instant.parse("2025-10-03T06:00:00Z"), march))))
                .isEmpty();
    }

    @Test
    void anAnswerIsTakenAndAskedNoMore() throws IOException {
        assertThat(starts(Samples.context().answering(Map.of("date-order", "month-first"))))
                .containsExactly(Instant.parse("2025-03-10T07:00:48Z"));
        assertThat(starts(Samples.context().answering(Map.of("date-order", "sideways"))))
                .isEmpty();
        Source zones = sample("icalendar/undefined-zone-is-asked-and-defined-zone-is-used.ics");
        assertThat(CalendarReader.read(
                        zones, Samples.context().answering(Map.of("zone:Customized Time Zone", "Asia/Tokyo"))))
                .isInstanceOfSatisfying(Reading.Rows.class, rows -> {
                    assertThat(rows.questions()).isEmpty();
                    assertThat(rows.accepted().toString()).contains("start=2025-04-01T01:00:00Z");
                });
    }

    @Test
    void whoBroughtAnEscalationIsAskedOnce() throws IOException {
        Source table = sample("decisions-csv/day-first-by-one-date-and-tabs.csv");
        assertThat(DecisionsReader.read(table, Samples.context().answering(Map.of("brought-by:5", "CPO"))))
                .isInstanceOfSatisfying(Reading.Rows.class, rows -> {
                    assertThat(rows.questions()).isEmpty();
                    DecisionRow row = (DecisionRow) rows.accepted().get(3);
                    assertThat(row.outcome()).isEqualTo(DecisionOutcome.ESCALATED_BY_ONE);
                    assertThat(row.broughtBy()).isEqualTo("CPO");
                });
    }

    @Test
    void peopleAreCountedForTheOneWhoImportsThem() throws IOException {
        Source calendar = sample("icalendar/weekly-over-clock-change-with-windows-zone.ics");
        assertThat(PeopleIn.of(calendar, Format.ICALENDAR, Samples.context(), Set.of()))
                .contains(new PersonCount(new Person("Okoro, Tomasz", "tomasz.okoro@example.com"), 1))
                .contains(new PersonCount(new Person("Vogelsang, Canaria", "canaria.vogelsang@example.com"), 1));
        Source export = sample("slack-export/broadcasts-edits-bots-and-mentions.zip");
        assertThat(PeopleIn.of(export, Format.SLACK_EXPORT, Samples.context(), Set.of("leads")))
                .contains(new PersonCount(new Person("Tomasz Okoro", "tomasz.okoro@example.com", "U0TOMASZ"), 2));
    }
}
