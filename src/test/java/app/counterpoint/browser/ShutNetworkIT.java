package app.counterpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Counterpoint as it is shipped, and a browser that goes through its pages, where the network is shut: neither tries to reach anybody. Where
 * the machine cannot make such a network, the requests of the pages are watched all the same, and the test says what it did not see.
 */
class ShutNetworkIT {

    @Test
    void neitherTheServerNorTheBrowserCallsAnybody() throws IOException, InterruptedException {
        Assumptions.assumeTrue(RunningApp.isPackaged(), "There is no jar to start: run mvn package first.");
        var way = ShutNetwork.wayIn();
        var printed = ShutNetwork.run(way);
        var counts = counts(printed);

        assertThat(counts).as(printed).containsKeys("server", "control");
        if (!way.isEmpty()) {
            assertThat(counts.get("control"))
                    .as("what is sent on purpose is seen")
                    .isPositive();
            assertThat(counts.get("server")).as("packets of the server").isZero();
        }
        if (!printed.contains("browser absent")) {
            assertThat(counts).as(printed).containsKeys("pages", "strangers", "journey");
            assertThat(counts.get("pages")).isGreaterThan(10);
            assertThat(counts.get("strangers"))
                    .as("requests of the pages to others")
                    .isZero();
            if (!way.isEmpty()) {
                assertThat(counts.get("journey"))
                        .as("packets of server and browser on the way through the pages")
                        .isZero();
            }
        }
        Assumptions.assumeFalse(
                way.isEmpty(),
                "The network could not be shut here (it takes unshare and ip on Linux); only the pages' requests were watched.");
        Assumptions.assumeFalse(
                printed.contains("browser absent"), "There is no Chromium; only the server was watched.");
    }

    private static Map<String, Long> counts(String printed) {
        var counts = new HashMap<String, Long>();
        for (var line : printed.lines().toList()) {
            var parts = List.of(line.split(" "));
            if (parts.size() == 2 && parts.get(1).matches("\\d+")) {
                counts.put(parts.getFirst(), Long.parseLong(parts.getLast()));
            }
        }
        return counts;
    }
}
