package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every promise has a test, and every test that the table of promises names exists. */
class PromisesTest {

    private static final Path TABLE = Path.of("src/docs/promises.md");
    private static final Pattern LINE = Pattern.compile("\\| (\\d+) \\|.*\\|(.*)\\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final int PROMISES = 28;
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("app.counterpoint");

    @Test
    void eachPromiseNamesTestsThatExist() throws IOException {
        var lines = Files.readAllLines(TABLE).stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .toList();

        assertThat(lines)
                .extracting(line -> Integer.parseInt(line.group(1)))
                .isEqualTo(IntStream.rangeClosed(1, PROMISES).boxed().toList());
        for (var line : lines) {
            var named = NAMED.matcher(line.group(2)).results().toList();
            assertThat(named).as("tests of promise " + line.group(1)).isNotEmpty();
            named.forEach(test -> assertThat(exists(test.group(1), test.group(2)))
                    .as(test.group())
                    .isTrue());
        }
    }

    @Test
    void theOtherTablesNameTestsThatExistToo() throws IOException {
        var all = NAMED.matcher(Files.readString(TABLE)).results().toList();

        assertThat(all).hasSizeGreaterThan(PROMISES);
        assertThat(all)
                .allSatisfy(test -> assertThat(exists(test.group(1), test.group(2)))
                        .as(test.group())
                        .isTrue());
    }

    private static boolean exists(String type, String method) {
        return TESTS.stream()
                .filter(one -> one.getSimpleName().equals(type))
                .map(JavaClass::reflect)
                .flatMap(one -> List.of(one.getDeclaredMethods()).stream())
                .anyMatch(one -> one.getName().equals(method));
    }
}
