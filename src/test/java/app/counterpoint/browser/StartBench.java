package app.counterpoint.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./counterpoint bench start [TIMES]}: how long the packaged application takes from nothing, with a new data directory, to its first page, and how
 * long a warm first page takes after that. It needs the jar: {@code ./counterpoint build}.
 */
public final class StartBench {

    private StartBench() {}

    /**
     * Prints the shortest, the middle and the longest of some starts.
     *
     * @param args how many times; 3 when not given
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!RunningApp.isPackaged()) {
            System.err.println("There is no jar to start. Make it with: ./counterpoint build");
            System.exit(2);
        }
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            try (var app = RunningApp.start()) {
                page(app);
                cold.add(secondsSince(begin));
                long again = System.nanoTime();
                page(app);
                warm.add(secondsSince(again));
            }
        }
        System.out.printf("cores %d%n", Runtime.getRuntime().availableProcessors());
        print("cold start to the first page", cold);
        print("the same page again", warm);
    }

    private static void page(RunningApp app) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.url("setup"))).GET().build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("the first page answered " + status);
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String what, List<Double> seconds) {
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-30s min %.2f s, median %.2f s, max %.2f s (%d starts)%n",
                what,
                seconds.getFirst(),
                seconds.get(seconds.size() / 2),
                seconds.getLast(),
                seconds.size());
    }
}
