package app.counterpoint.intake.reader;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets Jazzer, which follows the coverage, feed {@link GuidedFuzz}: {@code ./counterpoint bench fuzz-guided [MINUTES]}. Jazzer is no part
 * of the build; fetch it with {@code mvn dependency:get -Dartifact=com.code-intelligence:jazzer:0.30.0}. What it learns stays in
 * {@code target/fuzz}, and the next run goes on from there.
 */
public final class GuidedFuzzRun {

    private static final String VERSION = "0.30.0";
    private static final String READERS = "app.counterpoint.intake.reader.**";

    private GuidedFuzzRun() {}

    /** Runs for so many minutes, 10 unless told; ends with Jazzer's own status. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long minutes = args.length > 0 ? Long.parseLong(args[0]) : 10;
        var jars = List.of(jar("jazzer"), jar("jazzer-api"));
        if (!jars.stream().allMatch(Files::isRegularFile)) {
            System.err.println(
                    "Fetch Jazzer first: mvn dependency:get -Dartifact=com.code-intelligence:jazzer:" + VERSION);
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of("target/fuzz"));
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var seeds = folder.resolve("seeds");
        GuidedFuzz.main(new String[] {seeds.toString()});
        var path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))
                + File.pathSeparator
                + System.getProperty("java.class.path");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-Dlogback.configurationFile=logback-silent.xml",
                        "-cp",
                        path,
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + GuidedFuzz.class.getName(),
                        "--instrumentation_includes=" + READERS,
                        "--custom_hook_includes=" + READERS,
                        // It watches regular expressions so closely that they alone take minutes.
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                        "--keep_going=20",
                        "-max_total_time=" + minutes * 60,
                        "-max_len=20000",
                        "-timeout=180",
                        "-rss_limit_mb=2500",
                        "-artifact_prefix=" + folder + "/",
                        "-print_final_stats=1",
                        corpus.toString(),
                        seeds.toString())
                .inheritIO()
                .start();
        System.exit(process.waitFor());
    }

    private static Path jar(String name) {
        return Path.of(
                System.getProperty("user.home"),
                ".m2/repository/com/code-intelligence",
                name,
                VERSION,
                name + "-" + VERSION + ".jar");
    }
}
