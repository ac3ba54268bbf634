package app.counterpoint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Counterpoint as it is shipped: the packaged jar in a process of its own, on free ports, with a data directory of its own. */
public final class RunningApp implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern SETUP_CODE = Pattern.compile("Set-up code: *([A-Z0-9-]+)");

    private final Process process;
    private final Path dataDir;
    private final Path log;
    private final int port;
    private final int managementPort;

    private RunningApp(Process process, Path dataDir, Path log, int port, int managementPort) {
        this.process = process;
        this.dataDir = dataDir;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it in a new data directory and waits until it answers. */
    public static RunningApp start(String... arguments) {
        try {
            return start(Files.createTempDirectory("counterpoint-data"), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it on a data directory and waits until it answers.
     *
     * @param dataDir where its data lie; made when it is not there
     * @param arguments further arguments, as Spring Boot takes them
     * @throws IllegalStateException when the process ends before it answers
     */
    public static RunningApp start(Path dataDir, String... arguments) {
        return start(dataDir, List.of("-jar", jar().toString()), arguments);
    }

    /**
     * Starts it on a data directory as it would run some time from now: the shipped jar, and beside it on the class path a clock that is
     * ahead. There is no setting for that; only this test knows how.
     *
     * @param ahead by how much its clock is ahead
     */
    public static RunningApp startLater(Path dataDir, Duration ahead) {
        var launcher = List.of(
                "-Dloader.path=" + ClockAhead.alone(),
                "-D" + ClockAhead.PROPERTY + "=" + ahead,
                "-cp",
                jar().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        return start(dataDir, launcher, "--spring.main.sources=" + ClockAhead.class.getName());
    }

    private static RunningApp start(Path dataDir, List<String> program, String... arguments) {
        try {
            int port = freePort();
            int managementPort = freePort();
            var log = Files.createTempFile("counterpoint", ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(program);
            command.addAll(List.of(
                    "--server.port=" + port,
                    "--management.server.port=" + managementPort,
                    "--counterpoint.data-dir=" + dataDir));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var app = new RunningApp(process, dataDir, log, port, managementPort);
            app.awaitReady();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a jar to start. */
    public static boolean isPackaged() {
        return Files.exists(jar());
    }

    /** The address of a page, given as {@code forums?weeks=26}; the empty text is the Monday view. */
    public String url(String page) {
        return "http://localhost:" + port + "/" + page;
    }

    /** Where metrics and health are served. */
    public URI management(String path) {
        return URI.create("http://localhost:" + managementPort + "/" + path);
    }

    /** Where its data lie. */
    public Path dataDir() {
        return dataDir;
    }

    /** The one-time code that it printed; empty when the instance has been claimed before. */
    public Optional<String> setupCode() {
        var found = SETUP_CODE.matcher(output());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** All that it has printed. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without warning, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it in an orderly way. */
    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            return;
        }
        kill();
    }

    private void awaitReady() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(url("login"))).build();
        Awaitility.await("a first answer")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the application ended:\n" + output());
                    }
                    return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
                });
        // The code is printed when the application is ready, a moment after it can answer.
        Awaitility.await("ready").atMost(LONGEST_START).until(() -> output().contains("Started Application"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("counterpoint.jar", "target/counterpoint.jar"));
    }
}
