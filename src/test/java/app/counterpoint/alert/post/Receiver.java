package app.counterpoint.alert.post;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat service's incoming webhook: keeps what it is told, and answers as it is told to. */
public final class Receiver implements AutoCloseable {

    /** One request. */
    public record Told(String path, String key, JsonNode body) {}

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
                told.add(new Told(
                        exchange.getRequestURI().getPath(),
                        key == null ? "" : key,
                        JsonMapper.shared().readTree(body)));
                var answer = answers.isEmpty() ? 200 : answers.removeFirst();
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        server.start();
    }

    /** The next answers; 200 after them. */
    void willAnswer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** The address of one of its rooms. */
    public String address(String room) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + room;
    }

    /** All that it was told, in order. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    void forget() {
        told.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
