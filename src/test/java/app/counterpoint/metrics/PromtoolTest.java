package app.counterpoint.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prometheus' own tools accept the shipped files and run the rules' tests. Skipped where they are not installed. */
class PromtoolTest {

    static Stream<Path> ruleTests() {
        return ShippedFiles.files(ShippedFiles.RULE_TESTS, ".test.yml").stream();
    }

    @Test
    void promtoolAcceptsTheRules() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool", "check", "rules", "--lint=all", "--lint-fatal"));
        ShippedFiles.files(ShippedFiles.RULES, ".yml").forEach(file -> command.add(file.toString()));
        run(command);
    }

    @Test
    void promtoolAcceptsTheConfiguration() throws IOException, InterruptedException {
        run(List.of(
                "promtool",
                "check",
                "config",
                "--syntax-only",
                ShippedFiles.DOCKER.resolve("prometheus/prometheus.yml").toString()));
    }

    @Test
    void amtoolAcceptsTheConfiguration() throws IOException, InterruptedException {
        run(List.of(
                "amtool",
                "check-config",
                ShippedFiles.DOCKER.resolve("alertmanager/alertmanager.yml").toString()));
    }

    @ParameterizedTest
    @MethodSource("ruleTests")
    void theRulesDoWhatTheirTestsSay(Path test) throws IOException, InterruptedException {
        run(List.of("promtool", "test", "rules", test.toString()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var tool = command.getFirst();
        assumeTrue(isInstalled(tool), tool + " is not installed here: its checks did not run");
        var output = Files.createTempFile("promtool", ".log");
        try {
            var status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            assertThat(status).as(Files.readString(output)).isZero();
        } finally {
            Files.delete(output);
        }
    }

    private static boolean isInstalled(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
