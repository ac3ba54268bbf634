package app.counterpoint.intake.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Feeds every reader with spoilt samples: {@code ./counterpoint bench fuzz [INPUTS] [SEED]}. An input counts as a failure if a reader throws
 * anything, or keeps a processor busy for longer than two seconds.
 */
public final class ReaderFuzz {
    private static final long SLOW = 2_000_000_000L;

    private final List<Path> samples =
            Samples.all().stream().filter(Files::isRegularFile).toList();
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<Format, Long> read = new EnumMap<>(Format.class);
    private final List<String> failures = new ArrayList<>();
    private volatile String current = "";
    private volatile long since = System.nanoTime();
    private long slowest;
    private String slowestInput = "";
    private long done;
    private long unreadable;

    ReaderFuzz() throws IOException {
        for (Path sample : samples) {
            contents.add(Files.readAllBytes(sample));
        }
    }

    /** The failures, each with the sample and the seed that make it again. */
    List<String> run(long seed, long inputs) {
        for (long i = 0; i < inputs && failures.size() < 20; i++) {
            one(seed + i);
        }
        return failures;
    }

    private void one(long seed) {
        Random random = new Random(seed * 31);
        int index = random.nextInt(samples.size());
        byte[] bytes = new Mutator(seed).spoil(contents.get(index), contents.get(random.nextInt(contents.size())));
        Path sample = samples.get(index);
        current = sample.getFileName() + " seed " + seed;
        since = System.nanoTime();
        long begun = cpu();
        try {
            Source source = Source.of(String.valueOf(sample.getFileName()), bytes);
            Format found = Recognition.of(source);
            Format format = found == Format.UNKNOWN || random.nextInt(4) == 0 ? formatOf(sample) : found;
            Reading<?> reading = Samples.read(source, format, Samples.context());
            Samples.told(reading);
            unreadable += reading instanceof Reading.Unreadable<?> ? 1 : 0;
            read.merge(format, 1L, Long::sum);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.add(current + ": " + e + at(e));
        }
        long took = cpu() - begun;
        done++;
        if (took > slowest) {
            slowest = took;
            slowestInput = current;
        }
        if (took > SLOW) {
            failures.add(current + ": took " + took / 1_000_000 + " ms");
        }
    }

    /** Of this thread, so that a busy machine makes nothing slow. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String at(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("app.counterpoint")) {
                return " at " + frame;
            }
        }
        return "";
    }

    private static Format formatOf(Path sample) {
        String folder = sample.getName(sample.getNameCount() - 2).toString();
        for (Format format : Format.values()) {
            if (format.id().equals(folder)) {
                return format;
            }
        }
        return Format.UNKNOWN;
    }

    /** Prints what was read, what failed, and how slow the slowest was. */
    public static void main(String[] args) throws IOException {
        long inputs = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        ReaderFuzz fuzz = new ReaderFuzz();
        Thread watch = Thread.ofPlatform().daemon().start(fuzz::watch);
        long start = System.nanoTime();
        List<String> failures = fuzz.run(seed, inputs);
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        failures.forEach(System.out::println);
        fuzz.read.forEach((format, count) -> System.out.printf("%-18s %,12d inputs%n", format.id(), count));
        System.out.printf(
                "%,d inputs in %.0f s (%,.0f a second), %,d told to be unreadable, %d failures, slowest %d ms (%s), heap %d MB%n",
                fuzz.done,
                seconds,
                fuzz.done / seconds,
                fuzz.unreadable,
                failures.size(),
                fuzz.slowest / 1_000_000,
                fuzz.slowestInput,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(5_000);
                if (System.nanoTime() - since > 10_000_000_000L) {
                    System.out.println("hangs: " + current);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
