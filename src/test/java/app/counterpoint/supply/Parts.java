package app.counterpoint.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the lists of parts that the build leaves. Its main method writes {@code src/docs/licences.md} from a packaged jar. */
final class Parts {

    /** Where every part stands with its licence. */
    static final Path PAGE = Path.of("src/docs/licences.md");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOM = "META-INF/sbom/application.cdx.json";

    private Parts() {}

    /** @param args the packaged jar, or a bill of materials */
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        Files.writeString(PAGE, page(file.toString().endsWith(".jar") ? ofJar(file) : ofBom(file), ofBrowser()));
    }

    /** What the bill of materials in a packaged jar lists. */
    static Set<Part> ofJar(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            return ofBom(inside.getPath(BOM));
        }
    }

    static boolean hasBill(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            return Files.exists(inside.getPath(BOM));
        }
    }

    /** The libraries that lie in a packaged jar, as file names. */
    static Set<String> libraries(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar);
                var files = Files.list(inside.getPath("BOOT-INF/lib"))) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Set<Part> ofBom(Path bom) throws IOException {
        var parts = new TreeSet<Part>();
        for (var component : JSON.readTree(Files.readAllBytes(bom)).path("components")) {
            var licences =
                    component.path("licenses").valueStream().map(Parts::licence).toList();
            parts.add(new Part(text(component, "name"), text(component, "version"), licences));
        }
        return parts;
    }

    /** What the lock file of the front end lists, tools of its build included. */
    static Set<Part> ofBrowser() throws IOException {
        var parts = new TreeSet<Part>();
        var packages =
                JSON.readTree(Files.readAllBytes(Path.of("package-lock.json"))).path("packages");
        packages.properties().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .forEach(entry -> {
                    var name = entry.getKey().replaceFirst(".*node_modules/", "");
                    var licences = text(entry.getValue(), "license")
                            .replaceAll("[()]", "")
                            .split(" OR ");
                    parts.add(new Part(name, text(entry.getValue(), "version"), List.of(licences)));
                });
        return parts;
    }

    static String page(Set<Part> server, Set<Part> browser) {
        return """
                # Licences of what Counterpoint is built from

                Counterpoint itself: Apache 2.0. Written by `Parts` from the bill of materials (CycloneDX, in the jar under
                `META-INF/sbom`) and from `package-lock.json`; a test fails when a part is missing here, or has a licence that is not among
                Apache, MIT, BSD, ISC, EPL, MPL, CC0 and Blue Oak and that nobody has read. With several licences the user may choose one.

                ## In the jar: %d libraries

                %s
                ## In the browser and in its build: %d packages

                %s""".formatted(server.size(), table(server), browser.size(), table(browser))
                .stripTrailing()
                .concat("\n");
    }

    private static String table(Set<Part> parts) {
        return "| part | version | licence | note |\n|---|---|---|---|\n"
                + parts.stream()
                        .map(part -> "| %s | %s | %s | %s |%n"
                                .formatted(
                                        part.name(),
                                        part.version(),
                                        String.join(" or ", part.licences()),
                                        part.reason().orElse("NOT ALLOWED")))
                        .collect(Collectors.joining());
    }

    private static String licence(JsonNode choice) {
        var expression = text(choice, "expression");
        var licence = choice.path("license");
        return !expression.isEmpty()
                ? expression
                : text(licence, "id").isEmpty() ? text(licence, "name") : text(licence, "id");
    }

    private static String text(JsonNode node, String field) {
        @Nullable String text = node.path(field).stringValue(null);
        return text == null ? "" : text;
    }

    /** The page as it is in the repository. */
    static String written() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8);
    }
}
