package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLineInIsALineOutInTheSameOrderAlsoForABlankOne() throws IOException {
        assertThat(run("this is too risky\n\nCan the export ship by 14 March?", List.of()))
                .isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("score").asDouble()).isLessThanOrEqualTo(15);
        assertThat(lines.get(1).get("score").isNull()).isTrue();
        assertThat(lines.get(1).get("reason").asString()).isEqualTo("there is no text");
        assertThat(lines.get(2).get("score").asDouble()).isGreaterThan(50);
    }

    @Test
    void theSpansCarryTheirWordsKindDomainAndPoints() throws IOException {
        run("The webhook retry \"drops\" 4% of orders \\ a week\t\u0001", List.of("-"));
        JsonNode line = lines().getFirst();
        JsonNode span = line.get("spans").get(0);
        assertThat(span.get("text").asString()).isEqualTo("webhook retry");
        assertThat(span.get("kind").asString()).isEqualTo("component");
        assertThat(span.get("domain").asString()).isEqualTo("technology");
        assertThat(span.get("points").asDouble()).isPositive();
        assertThat(line.get("domain").get("technology").asDouble()).isGreaterThan(0.5);
        assertThat(line.get("specificity").asDouble()).isBetween(1.0, 5.0);
    }

    @Test
    void aGlossaryFileMakesItsNamesKnown(@TempDir Path folder) throws IOException {
        Path glossary = Files.writeString(folder.resolve("names.csv"), "kind,name\ncomponent,green lane\n");
        run("keep it out of the green lane", List.of("--glossary", glossary.toString()));
        assertThat(lines().getFirst().get("spans").get(0).get("text").asString())
                .isEqualTo("green lane");
    }

    @Test
    void aFileThatIsNotThereIsSaidAndNothingIsPrinted() throws IOException {
        assertThat(run("", List.of("/no/such/file"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot read");
        assertThat(out.size()).isZero();
    }

    @Test
    void aLoneSurrogateDoesNotSpoilTheJson() throws IOException {
        run("the caf\u00e9 export \uD83D\uDE00 fails", List.of());
        assertThat(lines()).hasSize(1);
    }

    private int run(String input, List<String> args) throws IOException {
        try (var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            return new ScoreCommand()
                    .run(
                            args,
                            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                            print,
                            new PrintStream(err, true, StandardCharsets.UTF_8));
        }
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = JsonMapper.builder().build();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(mapper::readTree)
                .toList();
    }
}
