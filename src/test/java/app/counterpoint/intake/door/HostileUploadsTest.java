package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.forum.Forums;
import app.counterpoint.intake.Imports;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Scope;
import app.counterpoint.shared.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What somebody with a token could do to the server with a file: get a clear answer, and no more. */
@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class HostileUploadsTest {

    /** Beyond what the upload itself takes; the server shares its heap with this test. */
    /** What an answered file may leave in memory; on the way a bomb would burst the heap that the tests run in. */
    private static final long MOST_MEGABYTES = 100;

    private static final byte[] BOMB = zip("leads/2026-11-02.json", null);

    private static final Duration SOON = Duration.ofSeconds(60);

    @Value("${local.server.port}")
    int port;

    @Autowired
    Relationships relationships;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Imports imports;

    @Autowired
    Decisions decisions;

    @Autowired
    Forums forums;

    @Autowired
    Exchanges exchanges;

    @Autowired
    TestClock clock;

    private Relationship pair;
    private Program program;

    @BeforeEach
    void somebodyWithAToken() {
        clock.advance(Duration.ofMinutes(2));
        pair = Pair.agreed(relationships);
        program = new Program(port, tokens.issue(pair.id(), "hostile", Set.of(Scope.IMPORT)));
    }

    static List<Arguments> files() {
        return List.of(
                file("an archive that unpacks to a thousand times its size", () -> BOMB),
                file("an archive within an archive", () -> zip("inner.zip", BOMB)),
                file("an archive of paths that lead out", () -> zip("../../../../etc/cron.d/x.json", bytes("[]"))),
                file("an archive that breaks off", () -> half(zip("users.json", bytes("[{\"id\":\"U1\"}]")))),
                file(
                        "an archive of links and half days",
                        () -> sample("slack-export/path-escapes-links-and-a-half-day.zip")),
                file("JSON nested a million deep", () -> bytes("[".repeat(1_000_000))),
                file(
                        "issues nested a million deep",
                        () -> bytes("{\"issues\":[{\"key\":\"A-1\",\"fields\":" + "{\"a\":".repeat(500_000))),
                file("a line without an end", () -> bytes("x".repeat(5_000_000))),
                file(
                        "a calendar with a line without an end",
                        () -> bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + "x".repeat(5_000_000))),
                file("a cell without an end", () -> bytes("question,raised,outcome\n\"" + "x".repeat(5_000_000))),
                file(
                        "a hundred thousand attendees",
                        () -> bytes(
                                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261101T100000Z\nDTEND:20261101T110000Z\nSUMMARY:All\n"
                                        + "ATTENDEE;CN=Zebulon Quackenbush:mailto:z@example.com\n".repeat(100_000)
                                        + "END:VEVENT\nEND:VCALENDAR\n")),
                file(
                        "a rule that fires each second for ever",
                        () -> bytes(
                                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20200101T000000Z\nDTEND:20200101T000001Z\nRRULE:FREQ=SECONDLY\n"
                                        + "ATTENDEE:mailto:tomasz.okoro@example.com\nEND:VEVENT\nEND:VCALENDAR\n")),
                file(
                        "a thousand rules from the year 1",
                        () -> bytes("BEGIN:VCALENDAR\n"
                                + "BEGIN:VEVENT\nUID:1\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=999999\nEND:VEVENT\n"
                                        .repeat(1_000)
                                + "END:VCALENDAR\n")),
                file("half a calendar", () -> half(sample("icalendar/weekly-over-clock-change-with-windows-zone.ics"))),
                file("half a transcript", () -> half(half(sample("webvtt/teams-voice-tags-some-not-closed.vtt")))),
                file("zeros", () -> new byte[1_000_000]),
                file("text that is no text", () -> bytes("\u0000\uFFFE\uDC00".repeat(10_000))));
    }

    private static Arguments file(String what, Supplier<byte[]> bytes) {
        return Arguments.of(org.junit.jupiter.api.Named.of(what, bytes));
    }

    @ParameterizedTest
    @MethodSource("files")
    void getsAClearAnswerSoonWithinTheMemoryThereIsAndLeavesNothingBehindWhenRefused(Supplier<byte[]> file)
            throws IOException {
        var body = file.get();
        var before = temporaryFiles();
        long held = megabytesHeld();
        long begun = System.nanoTime();
        var answer = program.post("/api/import/files", body);

        assertThat(answer.status()).isIn(200, 201, 409, 422);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(megabytesHeld() - held).isLessThan(MOST_MEGABYTES);
        assertThat(answer.text()).doesNotContain("Quackenbush").doesNotContain("Exception");
        if (answer.status() >= 400) {
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.json().path("detail").asString()).endsWith(".");
            assertThat(imports.history(pair.id(), Pageable.ofSize(5))).isEmpty();
            assertThat(decisions.rows(pair.id(), PageRequest.of(0, 5)).getContent())
                    .isEmpty();
            assertThat(forums.series(pair.id())).isEmpty();
            assertThat(exchanges.firstKnown(pair.id())).isEmpty();
        }
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void aLibraryThatStumblesOverAFileDoesNotQuoteItInTheLog(CapturedOutput output) {
        var calendar = """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Zebulon Quackenbush
                BEGIN:STANDARD
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Zebulon Quackenbush:20261102T100000
                RRULE:FREQ=WEEKLY;COUNT=3
                ATTENDEE;CN=Zebulon Quackenbush:mailto:tomasz.okoro@example.com
                END:VEVENT
                END:VCALENDAR
                """;
        program.post("/api/import/files?dryRun=true", calendar);

        assertThat(output.getAll()).doesNotContain("Quackenbush").doesNotContain("net.fortuna");
    }

    @Test
    void whatIsTooLargeIsRefusedWithItsLimitHoweverItComes() {
        var large = new byte[7_000_000];
        var form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
                + "x".repeat(7_500_000) + "\r\n--edge--\r\n";

        assertThat(program.post("/api/import/files", large).status()).isEqualTo(413);
        assertThat(program.post("/api/import/files", form, "Content-Type", "multipart/form-data; boundary=edge")
                        .status())
                .isEqualTo(413);
        var records = program.post("/api/import/decisions", new byte[1_100_000]);
        assertThat(records.status()).isEqualTo(413);
        assertThat(records.json().path("detail").asString()).contains("1,048,576");
    }

    /** An archive of one file; of 320 MB of blanks where no content is given, which pack into a third of a megabyte. */
    private static byte[] zip(String name, byte @org.jspecify.annotations.Nullable [] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            if (content != null) {
                zip.write(content);
            } else {
                var blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                zip.write('[');
                for (int i = 0; i < 1_200; i++) {
                    zip.write(blank);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the container could have written beside us: its parts are called upload_*.tmp. */
    private static long temporaryFiles() throws IOException {
        try (var all = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 3)) {
            return all.filter(path -> path.getFileName().toString().startsWith("upload_"))
                    .count();
        } catch (UncheckedIOException e) {
            return 0; // somebody else's folder went while we looked
        }
    }

    private static long megabytesHeld() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
