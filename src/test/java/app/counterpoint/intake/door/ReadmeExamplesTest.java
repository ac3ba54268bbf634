package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Scope;
import app.counterpoint.shared.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Does what each curl line of the README does, in its order, so that none of them can rot. */
@DoorTest
class ReadmeExamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private static final Map<String, Path> FILES = Map.of(
            "report.csv", SAMPLES.resolve("teams-attendance/2021-summary-shape.csv"),
            "calendar.ics", SAMPLES.resolve("icalendar/weekly-over-clock-change-with-windows-zone.ics"));

    private static final String DECISIONS = """
            key,question,raised,outcome,decided
            A-1,Do we keep two databases?,2026-10-05,escalated,2026-10-07
            """;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Relationships relationships;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestClock clock;

    private String lastImport = "";

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException {
        clock.advance(Duration.ofMinutes(2));
        Relationship pair = Pair.agreed(relationships);
        var token = tokens.issue(pair.id(), "readme", Set.of(Scope.IMPORT));
        var commands = Files.readAllLines(Path.of("README.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("curl "))
                .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(9);
        for (var command : commands) {
            var answer = run(words(command), token);
            assertThat(answer.status()).as("%s%n%s", command, answer.text()).isBetween(200, 204);
            if (answer.text().startsWith("{") && answer.json().has("importId")) {
                lastImport = answer.json().path("importId").asString();
            }
        }
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Program.Answer run(List<String> words, String token) throws IOException {
        var headers = new ArrayList<String>();
        var method = "GET";
        var body = new byte[0];
        var url = "";
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-H" -> {
                    var header = words.get(++i).replace("$TOKEN", token).split(": ", 2);
                    headers.addAll(List.of(header));
                }
                case "-X" -> method = words.get(++i);
                case "--data-binary" -> {
                    method = "POST";
                    body = file(words.get(++i).substring(1));
                }
                case "-d" -> {
                    method = "POST";
                    body = words.get(++i).getBytes(StandardCharsets.UTF_8);
                }
                case "-F" -> {
                    method = "POST";
                    body = form(words.get(++i).split("=@", 2));
                    headers.addAll(List.of("Content-Type", "multipart/form-data; boundary=edge"));
                }
                default -> url = words.get(i).replace("$COUNTERPOINT", "").replace("$IMPORT", lastImport);
            }
        }
        if (method.equals("POST") && !headers.contains("Content-Type")) {
            headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded")); // as curl does
        }
        return new Program(port, "")
                .send(
                        method,
                        url,
                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(body),
                        headers.toArray(String[]::new));
    }

    private static byte[] form(String[] field) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(field[0], field[1])
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file(field[1]));
        out.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] file(String name) throws IOException {
        var sample = FILES.get(name);
        return sample == null ? DECISIONS.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(sample);
    }
}
