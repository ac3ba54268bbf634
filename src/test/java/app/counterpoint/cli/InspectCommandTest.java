package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String SAMPLES = "src/test/resources/samples/";

    private record Run(int status, String out, String err) {}

    private static Run inspect(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = new InspectCommand(CLOCK).run(List.of(args), InputStream.nullInputStream(), to, complaints);
        }
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anAttendanceReportIsShownWithEverybodysTimeAndNobodysName() throws IOException {
        Run run = inspect(
                SAMPLES + "teams-attendance/three-blocks-utf16le-phone-and-laptop-overlap.csv",
                "--zone",
                "Europe/Berlin");
        assertThat(run).isEqualTo(new Run(0, """
                {"format":"teams-attendance","zone":"Europe/Berlin","meetings":[{"title":"Joint roadmap review","start":"2025-03-17T08:00:12Z",\
                "end":"2025-03-17T08:58:40Z","people":4,"quality":"intervals","presence":[{"seconds":3508,"intervals":1,"joins":1},\
                {"seconds":3000,"intervals":1,"joins":2},{"seconds":2880,"intervals":2,"joins":2},{"seconds":630,"intervals":1,"joins":1}]}],\
                "warnings":["Times in the file carry no zone; they were read in Europe/Berlin."],"questions":[],"refused":[]}
                """, ""));
    }

    @Test
    void whatIsCertainIsShownWhileTheDayIsInQuestion() throws IOException {
        Run run = inspect(SAMPLES + "teams-attendance/polish-month-first-both-orders-fit.csv");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"start\":null,\"end\":null,\"people\":3")
                .contains("\"id\":\"date-order\"")
                .contains("\"seconds\":8288");
    }

    @Test
    void aTranscriptIsShownBySpeakers() throws IOException {
        assertThat(inspect(SAMPLES + "webvtt/zoom-names-before-colon-and-cues-without.vtt")
                        .out())
                .startsWith(
                        "{\"format\":\"webvtt\",\"cues\":5,\"speakers\":{\"Petra Olsen\":2,\"Dr. Tomasz Okoro\":1,\"Canaria Vogelsang\":2},\"unattributed\":0");
    }

    @Test
    void aCalendarIsShownInItsWindow() throws IOException {
        Run run = inspect(
                SAMPLES + "icalendar/weekly-over-clock-change-with-windows-zone.ics",
                "--from",
                "2025-03-31",
                "--to",
                "2025-03-31");
        assertThat(run.out())
                .startsWith("{\"format\":\"icalendar\",\"events\":1,\"series\":1,")
                .contains(
                        "\"occurrences\":[{\"start\":\"2025-03-31T08:00:00Z\",\"end\":\"2025-03-31T09:00:00Z\",\"title\":\"Joint roadmap review\",\"attendees\":4}],");
    }

    @Test
    void anExportOfSlackIsCountedByIds() throws IOException {
        assertThat(inspect(SAMPLES + "slack-export/broadcasts-edits-bots-and-mentions.zip")
                        .out())
                .startsWith(
                        "{\"format\":\"slack-export\",\"messages\":10,\"users\":{\"U0CANARY\":3,\"U0CARLA\":1,\"U0PETRA\":3,\"U0TOMASZ\":3},\"skipped\":{");
    }

    @Test
    void aTrackersExportIsShownByItsColumnsAndEscalations() throws IOException {
        assertThat(inspect(SAMPLES + "jira-csv/repeated-labels-multi-line-comments-wide-rows.csv")
                        .out())
                .startsWith("{\"format\":\"jira-csv\",\"rows\":5,\"columns\":[\"Summary\",\"Issue key\",")
                .contains("\"escalations\":3,");
    }

    @Test
    void whatCannotBeReadEndsInStatusTwoAndAReason(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("notes.ics"), "Dear diary, nothing happened.");
        assertThat(inspect(other.toString()).status()).isEqualTo(2);
        assertThat(inspect(other.toString()).err()).startsWith("The file is none of the kinds that can be read");
        assertThat(inspect(folder.resolve("missing.csv").toString()).status()).isEqualTo(2);
        assertThat(inspect().err()).startsWith("usage: counterpoint inspect FILE");
        assertThat(inspect(other.toString(), "--zone", "Moon/Base").status()).isEqualTo(2);
    }
}
