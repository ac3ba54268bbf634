package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the nearest tools of another ecosystem, wink-nlp and compromise, on the same sentences, where npm can be reached. */
final class Peers {
    private static final Path SCRIPT = Path.of("src/test/node/precision-peers.mjs");
    private static final List<String> PACKAGES =
            List.of("wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1", "compromise@14.17.0");

    private Peers() {}

    /** Prints a line a tool; says why not where they cannot be had. They are fetched into a temporary folder and never shipped. */
    static void print(List<String> texts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("precision-peers");
        Files.writeString(folder.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}\n");
        Files.write(folder.resolve("sentences.txt"), texts);
        Files.copy(SCRIPT, folder.resolve("peers.mjs"));
        List<String> install =
                new java.util.ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
        install.addAll(PACKAGES);
        if (!run(folder, install, 120) || !run(folder, List.of("node", "peers.mjs", "sentences.txt"), 120)) {
            System.out.println("wink-nlp and compromise: npm or node could not be reached, not measured");
        }
    }

    private static boolean run(Path folder, List<String> command, long seconds) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
