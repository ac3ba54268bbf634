package app.counterpoint.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules and the board as they are shipped. */
final class ShippedFiles {

    static final Path DOCKER = Path.of("src/main/docker");
    static final Path RULES = DOCKER.resolve("prometheus/rules");
    static final Path RULE_TESTS = Path.of("src/test/docker/prometheus");
    static final Path BOARDS = DOCKER.resolve("grafana/boards");

    private ShippedFiles() {}

    /** Files below a folder whose name ends so. */
    static List<Path> files(Path folder, String suffix) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every recording and alert rule, as written. */
    static List<Map<String, Object>> rules() {
        return files(RULES, ".yml").stream().flatMap(ShippedFiles::rules).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> rules(Path file) {
        Map<String, Object> content = new Yaml().load(read(file));
        var groups = (List<Map<String, Object>>) Objects.requireNonNull(content.get("groups"));
        return groups.stream()
                .flatMap(group -> ((List<Map<String, Object>>) Objects.requireNonNull(group.get("rules"))).stream());
    }

    /** Every expression and query of the boards. */
    static List<String> boardExpressions() {
        var found = new ArrayList<String>();
        for (var board : files(BOARDS, ".json")) {
            collect(JsonMapper.shared().readTree(read(board)), found);
        }
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        for (var key : List.of("expr", "definition")) {
            if (node.path(key).isString()) {
                found.add(node.path(key).asString());
            }
        }
        node.forEach(child -> collect(child, found));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
