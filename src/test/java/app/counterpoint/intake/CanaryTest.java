package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * Every sample is imported with every question answered and with the leaders' words kept; afterwards no name, address or word of anybody but
 * the three is in the database, in a file under the data directory or the temporary directory, in a metric, in the log, or in what a preview
 * says apart from the one step that maps people to seats.
 */
@StorageTest
@Import(IntakeSlice.class)
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final List<String> CANARIES =
            List.of("canar", "vogelsang", "kanarek", "zazolc", "zażółć", "田中", "taro1", "in private", "other-person");

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final int MOST_QUESTIONS = 30;

    private final RelationshipId id = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Imports imports;

    @Autowired
    private Spools spools;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private TestClock clock;

    @Value("${counterpoint.data-dir}")
    private Path data;

    @BeforeEach
    void twoWhoAgreeToEverything() {
        clock.set("2025-03-20T08:00:00Z");
        var pair = Pair.agreeing(id, EnumSet.allOf(LanguageSource.class), 30);
        when(relationships.get(id)).thenReturn(pair);
        when(relationships.find(id)).thenReturn(Optional.of(pair));
        when(relationships.languageScored(id)).thenReturn(true);
    }

    @Test
    void nobodyButTheThreeIsLeftAnywhere(CapturedOutput output) throws IOException {
        var shown = new ArrayList<String>();
        int applied = 0;
        for (var sample : samples()) {
            applied += goThrough(Source.of(sample), shown);
        }
        assertThat(applied).as("the samples that could be applied").isGreaterThan(25);

        assertThat(clean(String.join("\n", shown))).as("previews").isEmpty();
        assertThat(clean(documents())).as("documents").isEmpty();
        assertThat(clean(output.getAll())).as("log").isEmpty();
        assertThat(clean(metrics())).as("metrics").isEmpty();
        for (var file : files(data)) {
            assertThat(clean(file)).as(file.getFileName().toString()).isEmpty();
        }
        for (var file : files(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(clean(file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void aLargeFileLiesOnDiskWhileItIsLookedAtAndNobodyCanReadIt() throws IOException {
        var calendar = new StringBuilder("BEGIN:VCALENDAR\r\n");
        for (int i = 0; i < 20_000; i++) {
            calendar.append("BEGIN:VEVENT\r\nUID:")
                    .append(i)
                    .append("\r\nDTSTART:20250310T090000Z\r\nDTEND:20250310T100000Z\r\n")
                    .append("SUMMARY:Canaria Vogelsang\r\nATTENDEE:mailto:canaria.vogelsang@example.com\r\n")
                    .append(
                            "ATTENDEE:mailto:petra.olsen@example.com\r\nATTENDEE:mailto:tomasz.okoro@example.com\r\nEND:VEVENT\r\n");
        }
        var bytes = calendar.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
        try (var spool = spools.take("feed.ics", new ByteArrayInputStream(bytes))) {
            assertThat(imports.look(id, spool.source(), Choices.NONE)).isInstanceOf(Imports.Look.Seen.class);
            var files = files(data);
            assertThat(files).anyMatch(file -> file.toString().endsWith(".sealed"));
            for (var file : files) {
                assertThat(clean(file)).as(file.getFileName().toString()).isEmpty();
            }
        }
        assertThat(files(data)).noneMatch(file -> file.toString().endsWith(".sealed"));
    }

    /** 1 if it came to be stored. */
    private int goThrough(Source source, List<String> shown) {
        var choices = Choices.NONE;
        for (int round = 0; round < MOST_QUESTIONS; round++) {
            switch (imports.look(id, source, choices)) {
                case Imports.Look.Refused(var _, var reason) -> {
                    shown.add(reason);
                    return 0;
                }
                case Imports.Look.Seen(var preview) -> {
                    shown.add(told(preview));
                    if (preview.isReady()) {
                        imports.remember(preview, choices);
                        imports.apply(preview, Seat.CPTO);
                        return 1;
                    }
                    if (preview.questions().isEmpty()) {
                        return 0;
                    }
                    for (var question : preview.questions()) {
                        choices = choices.answer(question.id(), answer(question));
                    }
                }
            }
        }
        throw new AssertionError("the questions never end for " + source.name());
    }

    private static String answer(Question question) {
        if (question.choices().isEmpty()) {
            return question.id().contains("zone")
                    ? "Europe/Berlin"
                    : question.id().equals("date") ? "2025-03-10" : "2025-03-10 10:00";
        }
        return question.several()
                ? question.choices().stream().map(Question.Choice::value).collect(Collectors.joining(","))
                : question.choices().getFirst().value();
    }

    /** All of it but the people, who are listed for the one step that maps them, and the headings of a table. */
    private static String told(Preview preview) {
        return Stream.of(
                        preview.summary(),
                        preview.questions(),
                        preview.refused(),
                        preview.warnings(),
                        preview.dropped(),
                        preview.statements(),
                        preview.recalled(),
                        preview.series(),
                        preview.findings())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private String documents() {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.findAll(Document.class, name).stream())
                .map(Document::toJson)
                .collect(Collectors.joining("\n"));
    }

    private String metrics() {
        return meters.getMeters().stream()
                .map(meter -> String.valueOf(meter.getId()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> clean(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return CANARIES.stream().filter(plain::contains).toList();
    }

    private static List<String> clean(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> clean(new String(bytes, charset)).stream())
                .toList();
    }

    private List<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files.filter(path -> path.getNameCount() == SAMPLES.getNameCount() + 2)
                    .sorted()
                    .toList();
        }
    }

    /** Files that this run can have written: not older than the data directory, and readable. */
    private List<Path> files(Path root) throws IOException {
        var since = Files.getLastModifiedTime(data).toMillis() - 600_000;
        try (var files = Files.walk(root, root.equals(data) ? 8 : 1)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(file -> file.toFile().lastModified() >= since
                            && file.toFile().length() < 64 << 20)
                    .toList();
        }
    }
}
