package app.counterpoint.precision;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Prints how fast the scorer is on one core: {@code ./counterpoint bench precision-speed}. Time is the thread's own processor
 * time, so that what else the machine does is not counted.
 */
public final class Speed {
    private static final int ROUNDS = 6;
    private static final int PASSES = 400;

    private Speed() {}

    /** Measures on the pairs of the project's own tests; they are free to use and always there. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long begin = cpu();
        PrecisionScorer scorer = PrecisionScorer.english();
        System.out.printf(
                Locale.ROOT,
                "load                          %8.0f ms (cold, words, lists and weights)%n",
                (cpu() - begin) / 1e6);
        List<String> texts = texts();
        double words = texts.stream().mapToDouble(Measures::tokens).average().orElse(0);
        double checksum = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            begin = cpu();
            for (int pass = 0; pass < PASSES; pass++) {
                for (String text : texts) {
                    checksum += Evaluation.score(scorer, text);
                }
            }
            double rate = PASSES * texts.size() / ((cpu() - begin) / 1e9);
            System.out.printf(
                    Locale.ROOT,
                    "round %d, %.1f words each      %,8.0f sentences/s with spans and domains, %.0f times the reference loop%n",
                    round,
                    words,
                    rate,
                    referenceRate(texts) / rate);
        }
        System.out.printf(Locale.ROOT, "99th percentile, %d words     %8.1f us%n", 60, percentile(scorer, texts));
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            String text = "the retry queue drops 4% of the orders, ".repeat(size / 40);
            begin = cpu();
            checksum += Evaluation.score(scorer, text);
            System.out.printf(Locale.ROOT, "one text of %,9d characters %8.2f ms%n", size, (cpu() - begin) / 1e6);
        }
        Hostile.print(scorer);
        System.out.printf(Locale.ROOT, "checksum %.0f%n", checksum);
        benchmark();
        Peers.print(texts);
    }

    /** The same by JMH, in a process of its own; left out where the build has made no list of benchmarks. */
    private static void benchmark() {
        if (Speed.class.getResource("/META-INF/BenchmarkList") == null) {
            System.out.println("JMH: no list of benchmarks in this build; mvn test-compile makes it");
            return;
        }
        try {
            new Runner(new OptionsBuilder()
                            .include(ScorerBenchmark.class.getSimpleName())
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark did not run", e);
        }
    }

    /** Work that is known and always the same, by which two machines, or two hours of one, can be compared. */
    static int reference(String text) {
        int hash = 7;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private static double referenceRate(List<String> texts) {
        long begin = cpu();
        int sum = 0;
        for (int pass = 0; pass < PASSES * 10; pass++) {
            for (String text : texts) {
                sum += reference(text) & 1;
            }
        }
        double rate = PASSES * 10.0 * texts.size() / ((cpu() - begin) / 1e9);
        return sum < 0 ? 0 : rate;
    }

    private static double percentile(PrecisionScorer scorer, List<String> texts) {
        String longest = String.join(", and ", texts.subList(0, 8));
        String[] parts = longest.split(" ");
        String text = String.join(" ", Arrays.copyOf(parts, Math.min(60, parts.length)));
        double[] micros = new double[20_000];
        for (int i = 0; i < micros.length; i++) {
            long begin = cpu();
            Evaluation.score(scorer, text);
            micros[i] = (cpu() - begin) / 1e3;
        }
        Arrays.sort(micros);
        return micros[micros.length * 99 / 100];
    }

    /** Nanoseconds of this thread's own processor time. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String set : List.of("easy", "hard")) {
            for (Pair pair : Pair.read(RatedData.PAIRS.resolve("leader_pairs_" + set + "_dev.tsv"))) {
                texts.add(pair.precise());
                texts.add(pair.vague());
            }
        }
        return texts;
    }
}
