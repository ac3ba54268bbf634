package app.counterpoint.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The security checklist names tests and places that are there, and skips no chapter. */
class AsvsTableTest {

    private static final Path TABLE = Path.of("src/docs/asvs.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void everyClassThatItNamesIsThere() throws IOException {
        var named = new TreeSet<String>();
        CLASS.matcher(Files.readString(TABLE)).results().forEach(found -> named.add(found.group(1)));
        named.removeAll(Set.of("Class", "Dockerfile", "SecureRandom"));
        try (var files = Files.walk(Path.of("src"))) {
            var there = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(40);
            assertThat(there).containsAll(named);
        }
    }

    @Test
    void everyChapterIsThereAndEveryRowSaysHowItStands() throws IOException {
        var lines = Files.readAllLines(TABLE);

        assertThat(lines.stream().filter(line -> line.startsWith("## V")).map(line -> line.split(" ")[1]))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14)
                        .mapToObj(chapter -> "V" + chapter)
                        .toList());
        assertThat(lines.stream().filter(line -> line.matches("\\| \\d.*")))
                .hasSizeGreaterThan(70)
                .allSatisfy(row -> {
                    var cells = row.split("\\|");
                    assertThat(cells).as(row).hasSize(5);
                    assertThat(cells[3].strip()).as(row).matches("(yes|n/a|\\*\\*open\\*\\*).*");
                    assertThat(cells[4].strip()).as(row).isNotEmpty();
                });
    }
}
