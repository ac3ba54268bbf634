package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** No data leaves the server, and nothing else does: tried on every machine, also where the network cannot be shut. */
class NobodyIsCalledTest {

    @TempDir
    private Path dataDir;

    @Test
    void aServerThatStartsServesAndStopsCallsNobody() throws Exception {
        try (var calls = Calls.watch()) {
            try (var app = SpringApplication.run(
                    Application.class,
                    "--server.port=0",
                    "--management.server.port=0",
                    "--spring.mongodb.uri=",
                    "--vaadin.productionMode=true",
                    "--counterpoint.data-dir=" + dataDir)) {
                var port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                for (var page : new String[] {"", "setup", "login", "account", "api/openapi.json", "nowhere"}) {
                    assertThat(get(port, page)).as(page).isPositive();
                }
            }

            assertThat(calls.made()).isEmpty();
        }
    }

    @Test
    void aCallByNameAndOneByNumberWouldBeSeen() {
        try (var calls = Calls.watch()) {
            assertThatThrownBy(() -> InetAddress.getAllByName("counterpoint.example"))
                    .isInstanceOf(UnknownHostException.class);
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress("203.0.113.9", 443), 1000))
                        .isInstanceOf(IOException.class);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(URI.create("http://203.0.113.10/"))
                        .build();
                assertThatThrownBy(() -> client.send(request, BodyHandlers.discarding()))
                        .isInstanceOf(IOException.class);
            }

            assertThat(calls.made())
                    .contains("name counterpoint.example")
                    .anyMatch(call -> call.contains("203.0.113.9"))
                    .anyMatch(call -> call.contains("203.0.113.10"));
        }
    }

    private static int get(int port, String page) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + page))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
