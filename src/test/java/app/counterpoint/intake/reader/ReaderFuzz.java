package app.counterpoint.intake.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Feeds every reader with spoilt samples: {@code ./counterpoint bench fuzz [INPUTS] [SEED] [MINUTES] [THREADS]}; it stops at
 * whichever comes first. An input counts as a failure if a reader throws anything, or keeps a processor busy for longer than two seconds.
 * However many threads there are, one for each processor unless told, they read the same inputs between them.
 */
public final class ReaderFuzz {
    private final List<Path> samples =
            Samples.all().stream().filter(Files::isRegularFile).toList();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final int threads;
    private List<FuzzWorker> workers = List.of();

    ReaderFuzz(int threads) throws IOException {
        this.threads = threads;
        for (Path sample : samples) {
            contents.add(Files.readAllBytes(sample));
        }
    }

    /** The failures, each with the sample and the seed that make it again. */
    List<String> run(long seed, long inputs) throws InterruptedException {
        return run(seed, inputs, Long.MAX_VALUE);
    }

    private List<String> run(long seed, long inputs, long until) throws InterruptedException {
        AtomicLong next = new AtomicLong(seed);
        workers = Stream.generate(() -> new FuzzWorker(samples, contents, next, seed + inputs, until, failures))
                .limit(threads)
                .toList();
        List<Thread> running = workers.stream()
                .map(worker -> Thread.ofPlatform().daemon().start(worker))
                .toList();
        try {
            for (Thread thread : running) {
                while (!thread.join(Duration.ofSeconds(2))) {
                    workers.forEach(FuzzWorker::watch);
                }
            }
        } finally {
            running.forEach(Thread::interrupt);
        }
        return List.copyOf(failures);
    }

    /** Prints what was read, what failed, and how slow the slowest was. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("logback.configurationFile", "logback-silent.xml");
        long inputs = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        long minutes = args.length > 2 ? Long.parseLong(args[2]) : 60L * 24 * 7;
        int threads = args.length > 3
                ? Integer.parseInt(args[3])
                : Runtime.getRuntime().availableProcessors();
        ReaderFuzz fuzz = new ReaderFuzz(threads);
        Peak.begin();
        long start = System.nanoTime();
        fuzz.run(seed, inputs, start + minutes * 60_000_000_000L);
        fuzz.print((System.nanoTime() - start) / 1e9);
    }

    private void print(double seconds) {
        failures.stream().sorted().forEach(System.out::println);
        Map<Format, Tally> read = new EnumMap<>(Format.class);
        workers.forEach(worker -> worker.read.forEach((format, tally) ->
                read.computeIfAbsent(format, _ -> new Tally()).add(tally)));
        System.out.println(Tally.headings());
        read.forEach((format, tally) -> System.out.println(tally.line(format)));
        long done = workers.stream().mapToLong(worker -> worker.done).sum();
        FuzzWorker slowest = workers.stream()
                .max(Comparator.comparingLong(worker -> worker.slowest))
                .orElseThrow();
        System.out.printf(
                "%,d inputs in %.0f s (%,.0f a second, %d threads), %,d told to be unreadable, %d failures, slowest %d ms (%s), peak heap %d MB%n",
                done,
                seconds,
                done / seconds,
                threads,
                read.values().stream().mapToLong(Tally::unreadable).sum(),
                failures.size(),
                slowest.slowest / 1_000_000,
                slowest.slowestInput,
                Peak.heapMegabytes());
    }
}
