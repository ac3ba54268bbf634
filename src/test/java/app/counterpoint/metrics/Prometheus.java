package app.counterpoint.metrics;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debian's Prometheus and Alertmanager with the shipped files: only addresses, waiting times and the receiver are changed. Skipped, with a reason, where
 * they are not installed.
 */
final class Prometheus implements AutoCloseable {

    private static final Path PROMETHEUS = Path.of("/usr/bin/prometheus");
    private static final Path ALERTMANAGER = Path.of("/usr/bin/prometheus-alertmanager");

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Prometheus(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts both.
     *
     * @param managementPort where the application serves its metrics
     * @param token what it asks for them
     * @param receiver who is told
     */
    static Prometheus start(int managementPort, String token, String receiver) throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(PROMETHEUS) && Files.isExecutable(ALERTMANAGER),
                "The rules were not tried end to end: install Prometheus and Alertmanager"
                        + " (Debian: apt-get install prometheus prometheus-alertmanager).");
        var folder = Files.createTempDirectory("prometheus");
        var started = new Prometheus(folder, freePort());
        var alertmanager = freePort();
        started.write(managementPort, token, receiver, alertmanager);
        started.run(
                ALERTMANAGER,
                "--config.file=" + folder.resolve("alertmanager.yml"),
                "--storage.path=" + folder.resolve("alerts"),
                "--web.listen-address=127.0.0.1:" + alertmanager,
                "--data.retention=240h",
                "--cluster.listen-address=");
        started.run(
                PROMETHEUS,
                "--config.file=" + folder.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + folder.resolve("series"),
                "--web.listen-address=127.0.0.1:" + started.port);
        return started;
    }

    private void write(int managementPort, String token, String receiver, int alertmanager) throws IOException {
        Files.createDirectory(folder.resolve("rules"));
        for (var rules : ShippedFiles.files(ShippedFiles.RULES, ".yml")) {
            if (ShippedFiles.RULES.equals(rules.getParent())) {
                Files.writeString(
                        folder.resolve("rules").resolve(rules.getFileName()),
                        ShippedFiles.read(rules).replaceAll("((?:keep_firing_)?for): \\d+[mh]", "$1: 1s"));
            }
        }
        Files.writeString(folder.resolve("token"), token);
        Files.writeString(
                folder.resolve("prometheus.yml"),
                ShippedFiles.read(ShippedFiles.DOCKER.resolve("prometheus/prometheus.yml"))
                        .replaceAll("_interval: \\w+", "_interval: 1s")
                        .replace(
                                "/run/secrets/metrics-token",
                                folder.resolve("token").toString())
                        .replace("app:8081", "127.0.0.1:" + managementPort)
                        .replace("alertmanager:9093", "127.0.0.1:" + alertmanager));
        Files.writeString(
                folder.resolve("alertmanager.yml"),
                ShippedFiles.read(ShippedFiles.DOCKER.resolve("alertmanager/alertmanager.yml"))
                        .replaceAll("group_(wait|interval): \\w+", "group_$1: 1s")
                        .replace(
                                "  - name: people\n",
                                "  - name: people\n    webhook_configs:\n      - url: " + receiver + "\n"));
    }

    private void run(Path program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(program.getFileName() + ".log").toFile())
                .start());
    }

    /** The value of an expression's one series; empty when it has none, or before Prometheus answers. */
    OptionalDouble value(String expression) throws InterruptedException {
        var query = "query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/query?" + query))
                .build();
        try {
            var answer = JsonMapper.shared()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            var sample = answer.at("/data/result/0/value/1");
            return sample.isMissingNode()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(sample.asString()));
        } catch (IOException e) {
            return OptionalDouble.empty(); // not up yet
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .join());
        processes.forEach(Process::destroyForcibly);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
