package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.calendar.CalendarOccurrence;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.chat.ChatReader;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import app.counterpoint.intake.reader.tracker.TrackerReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Source text(String text) {
        return Source.of("file", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aZipBombIsStoppedWhileItGoesOff(@TempDir Path folder) throws IOException {
        Path bomb = folder.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            zip.putNextEntry(new ZipEntry("leads/2025-03-10.json"));
            zip.write('[');
            for (int i = 0; i < 300; i++) {
                zip.write(blank);
            }
        }
        Context context = Samples.context();
        assertThat(ChatReader.overview(Source.of(bomb), context))
                .isEqualTo(new Reading.Unreadable<>(
                        "The archive unpacks to far more than an export would; it is not read further."));
        assertThat(ChatReader.overview(Source.of("export.zip", Files.readAllBytes(bomb)), context))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void anArchiveOfMoreFilesThanAnyExportHasIsRefusedBeforeTheyAreAllHeld() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 1_000; i++) {
                zip.putNextEntry(new ZipEntry("leads/%04d-01-01.json".formatted(i)));
            }
        }
        Limits usual = Limits.usual();
        Limits few = new Limits(
                usual.textBytes(),
                usual.line(),
                usual.rows(),
                usual.events(),
                usual.occurrences(),
                100,
                usual.unpackedBytes(),
                usual.ratio(),
                usual.depth(),
                usual.refusals());
        assertThat(ChatReader.overview(
                        Source.of("export.zip", bytes.toByteArray()),
                        Samples.context().with(few)))
                .isEqualTo(new Reading.Unreadable<>("The archive holds more files than an export would."));
    }

    @Test
    void deepJsonIsRefusedAndTheRestIsRead(@TempDir Path folder) throws IOException {
        Path day = Files.createDirectories(folder.resolve("leads")).resolve("2025-03-10.json");
        Files.writeString(
                day, "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.0\",\"text\":\"one\"}," + "[".repeat(100_000));
        assertThat(ChatReader.overview(Source.of(folder), Samples.context()))
                .isInstanceOfSatisfying(Reading.Rows.class, rows -> {
                    assertThat(rows.refused()).hasSize(1);
                    assertThat(rows.accepted().toString()).contains("messages=1");
                });
        Source issues = text("{\"issues\":[{\"key\":\"A-1\",\"fields\":" + "{\"a\":".repeat(10_000));
        assertThat(TrackerReader.read(issues, Format.JIRA_JSON, Samples.context()))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void linksInAFolderAreNotFollowed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(
                folder.resolve("secret.json"), "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.0\"}]");
        Path leads = Files.createDirectories(folder.resolve("export/leads"));
        Files.createSymbolicLink(leads.resolve("2025-03-10.json"), secret);
        assertThat(ChatReader.overview(Source.of(folder.resolve("export")), Samples.context()))
                .isInstanceOfSatisfying(Reading.Rows.class, rows -> {
                    assertThat(rows.refused()).hasSize(1);
                    assertThat(rows.accepted().toString()).contains("messages=0");
                });
    }

    @Test
    void aMillionAttendeesAreCountedAndForgotten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("all.ics");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250601T100000Z\r\nSUMMARY:All\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (int block = 0; block < 1_000; block++) {
                int from = block * 1_000;
                out.write(IntStream.range(from, from + 1_000)
                        .mapToObj(i -> "ATTENDEE:mailto:p" + i + "@example.com\r\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("END:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
        }
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(CalendarReader.read(Source.of(file), Samples.context()))
                        .isInstanceOfSatisfying(
                                Reading.Rows.class,
                                rows -> assertThat(((CalendarOccurrence)
                                                        rows.accepted().get(0))
                                                .others())
                                        .isEqualTo(1_000_000)));
    }

    @Test
    void aReportOfMoreRowsThanAnyMeetingHasIsRefused() {
        String row = "Ann Other\t3/17/25, 9:00:00 AM\t3/17/25, 9:30:00 AM\t30m\tann@example.com\n";
        Source report = text("Full Name\tJoin Time\tLeave Time\tDuration\tEmail\n" + row.repeat(200_001));
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(AttendanceReader.read(report, Format.TEAMS_ATTENDANCE, Samples.context()))
                        .isEqualTo(new Reading.Unreadable<>(
                                "The report has more than 200000 lines; no meeting has so many participants.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=1",
                "FREQ=HOURLY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=-4",
                "FREQ=",
                "",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,10,20,30,40,50",
                "FREQ=YEARLY;BYWEEKNO=99",
                "RSCALE=CHINESE;FREQ=YEARLY",
                "FREQ=MONTHLY;BYSETPOS=999;BYDAY=MO",
                "FREQ=WEEKLY;UNTIL=soon",
                "FREQ=DAILY;COUNT=999999999",
                "FREQ=YEARLY;INTERVAL=999999999"
            })
    void noRuleHangsOrCrashesTheReader(String rule) {
        Source calendar =
                text("BEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:19700101T000000Z\nDTEND:19700101T010000Z\nRRULE:" + rule
                        + "\nEND:VEVENT\n");
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(CalendarReader.read(calendar, Samples.context()))
                        .isInstanceOfSatisfying(
                                Reading.Rows.class,
                                rows -> assertThat(rows.accepted()).hasSizeLessThanOrEqualTo(366)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=YEARLY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5;BYSECOND=0,1,2,3,4,5,6,7,8,9",
                "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3"
            })
    void noDefinitionOfAZoneKeepsTheReaderBusy(String rule) {
        String zone = "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\n"
                + "TZOFFSETTO:+0100\n" + (rule + "\n").repeat(1_000) + "END:STANDARD\nEND:VTIMEZONE\n";
        Source calendar = text(
                "BEGIN:VCALENDAR\n" + zone
                        + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Office:20250303T100000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n");
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(CalendarReader.read(calendar, Samples.context()))
                        .isInstanceOfSatisfying(
                                Reading.Rows.class,
                                rows -> assertThat(rows.accepted()).hasSize(1)));
    }

    @Test
    void rulesThatMustBeCountedFromLongAgoDoNotAddUpToHours() {
        String event = "BEGIN:VEVENT\nUID:%d\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=999999\nEND:VEVENT\n";
        String events = IntStream.range(0, 1_000).mapToObj(event::formatted).collect(Collectors.joining());
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(CalendarReader.read(text(events), Samples.context()))
                        .isInstanceOfSatisfying(
                                Reading.Rows.class,
                                rows -> assertThat(rows.refused()).hasSizeGreaterThan(900)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a,\"b", "date,question,outcome\n2025-01-01,\"never closed"})
    void anEndlessCellEndsTheReadingWithAReason(String start) {
        Source table = text(start + "x".repeat(9_000_000));
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(DecisionsReader.read(table, Samples.context()))
                        .isInstanceOf(Reading.Unreadable.class));
    }

    @Test
    void anEndlessLineOfACalendarIsLeftOut() {
        Source calendar = text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:" + "x".repeat(3_000_000)
                + "\nDTSTART:20250601T100000Z\nEND:VEVENT\nEND:VCALENDAR\n");
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(CalendarReader.read(calendar, Samples.context()))
                        .isInstanceOfSatisfying(Reading.Rows.class, rows -> {
                            assertThat(rows.accepted()).hasSize(1);
                            assertThat(rows.refused())
                                    .containsExactly(
                                            new Reading.Refused(4, "The line is too long to be part of a calendar."));
                        }));
    }

    @Test
    void bytesThatLookLikeAnotherEncodingOfJsonAndAreNoneAreTheFilesFault(@TempDir Path folder) throws IOException {
        byte[] bytes = "[\0\0\0srdstring".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TrackerReader.read(Source.of("x.json", bytes), Format.JIRA_JSON, Samples.context()))
                .isInstanceOf(Reading.Unreadable.class);
        Path leads = Files.createDirectories(folder.resolve("leads"));
        Files.write(leads.resolve("2025-03-10.json"), bytes);
        Files.write(folder.resolve("users.json"), bytes);
        assertThat(ChatReader.overview(Source.of(folder), Samples.context()))
                .isInstanceOfSatisfying(
                        Reading.Rows.class, rows -> assertThat(rows.refused()).hasSize(1));
    }
}
