package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages, letters and sheets say: nothing about moods and characters, and nobody above anybody. */
class WordingTest {

    private static final Path SOURCES = Path.of("src/main/java/app/counterpoint");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(sentiment|emotional|emotions?|angry|defensive|stubborn|toxic|personality type|leaderboard|winner|loser"
                    + "|best performer|worst|underperform\\w*|top performer|better than the (?:CTO|CPO)|outperform\\w*)\\b");

    static Stream<Path> texts() throws IOException {
        return Files.walk(SOURCES)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> Stream.of("/ui/", "/alert/", "/checkup/", "/privacy/", "/shell/")
                        .anyMatch(file.toString()::contains));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextClaimsAMoodRanksAnybodyOrSetsOneLeaderAboveTheOther(Path file) throws IOException {
        var said = LITERAL.matcher(withoutDenials(Files.readString(file)))
                .results()
                .map(found -> found.group(1))
                .filter(text -> CLAIM.matcher(text).find())
                .toList();

        assertThat(said).isEqualTo(List.of());
    }

    /** To promise that there is none is allowed. */
    private static String withoutDenials(String text) {
        return text.replaceAll("(?i)no (sentiment|emotion|ranking)", "");
    }
}
