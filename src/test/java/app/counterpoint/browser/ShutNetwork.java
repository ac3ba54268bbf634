package app.counterpoint.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/**
 * A network of its own that leads nowhere: the loopback, and one cable to which everything else would go. Whatever a program in it sends to
 * anybody, a question to a name server included, is counted on that cable by the kernel. Linux alone.
 */
final class ShutNetwork {

    private static final String LAY_THE_CABLE = """
            ip link set lo up &&
            ip link add out type veth peer name far &&
            { echo 1 > /proc/sys/net/ipv6/conf/out/disable_ipv6; echo 1 > /proc/sys/net/ipv6/conf/far/disable_ipv6; true; } 2>/dev/null &&
            ip addr add 192.0.2.2/24 dev out && ip link set out up && ip link set far up &&
            ip route add default via 192.0.2.1 dev out &&
            ip neigh replace 192.0.2.1 lladdr 02:00:00:00:00:01 dev out nud permanent &&
            """;
    /** The browser's own program would ask name servers for its maker's hosts; what a page asks for is watched above that. */
    private static final List<String> NO_NAMES = List.of("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");

    private static final int PATIENCE_MS = 120_000;
    private static final List<String> PAGES = List.of(
            "",
            "forums",
            "escalations",
            "precision",
            "practice",
            "decisions",
            "alerts",
            "import",
            "people",
            "agreement",
            "access",
            "help",
            "system",
            "account");
    private static final List<List<String>> WAYS_IN = List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"));

    private ShutNetwork() {}

    /** The words before a shell command that run it inside; empty where this machine cannot do it. */
    static List<String> wayIn() throws IOException, InterruptedException {
        for (var way : WAYS_IN) {
            var command = new ArrayList<>(way);
            command.addAll(List.of("sh", "-c", LAY_THE_CABLE + "true"));
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return way;
                }
            } catch (IOException e) {
                // no such program here
            }
        }
        return List.of();
    }

    /** Runs {@link #main} inside, or outside where there is no way in; answers what it printed. */
    static String run(List<String> wayIn) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(wayIn);
        var program = "exec '" + java + "' -cp \"$TEST_CLASSES\" -Dcounterpoint.jar='"
                + Path.of(System.getProperty("counterpoint.jar", "target/counterpoint.jar"))
                        .toAbsolutePath()
                + "' " + ShutNetwork.class.getName();
        command.addAll(List.of("sh", "-c", (wayIn.isEmpty() ? "" : LAY_THE_CABLE) + program));
        var output = Files.createTempFile("shut-network", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TEST_CLASSES", classPath());
        var process = builder.start();
        if (!process.waitFor(8, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }

    /** Goes through the application as a person would, and prints what left, by whom. */
    public static void main(String[] args) throws IOException {
        try (var app = RunningApp.start()) {
            say("server", sent());
            try (var browser = Browser.start(NO_NAMES)) {
                long before = sent();
                say("browser-alone", idle(browser) - before);
                before = sent();
                visit(app, browser);
                say("journey", sent() - before);
            } catch (TestAbortedException e) {
                System.out.println("browser absent");
            }
        }
        long before = sent();
        try (var socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("203.0.113.9"), 9));
        } catch (IOException e) {
            System.out.println("control refused");
        }
        say("control", sent() - before);
    }

    /** What the browser's own program sends when it is open and shows nothing. */
    private static long idle(Browser browser) {
        try (var visitor = browser.desk()) {
            visitor.newPage().navigate("about:blank");
            return sent();
        }
    }

    private static void visit(RunningApp app, Browser browser) {
        try (var visitor = browser.desk()) {
            visitor.setDefaultTimeout(PATIENCE_MS);
            visitor.setDefaultNavigationTimeout(PATIENCE_MS);
            var watch = Watch.over(visitor, app.url(""));
            var page = FirstVisit.claim(visitor, app);
            FirstVisit.lookAround(page);
            for (var path : PAGES) {
                page.navigate(app.url(path), new Page.NavigateOptions());
                page.locator("vaadin-side-nav, main").first().waitFor();
            }
            say("pages", PAGES.size());
            say("strangers", watch.strangers().size());
        }
    }

    /** How many packets went into the cable; 0 where there is none. */
    private static long sent() {
        try {
            return Files.readAllLines(Path.of("/proc/net/dev")).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("out:"))
                    .mapToLong(line -> Long.parseLong(line.substring(4).strip().split("\\s+")[9]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void say(String what, long count) {
        System.out.println(what + " " + count);
    }

    /** Surefire hands the class path over in the manifest of a jar, and names it beside. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
