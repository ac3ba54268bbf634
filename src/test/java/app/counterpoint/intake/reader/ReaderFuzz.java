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
 * Feeds every reader with spoilt samples: {@code ./counterpoint bench fuzz [INPUTS] [SEED] [MINUTES]}; it stops at
 * whichever comes first. An input counts as a failure if a reader throws
 * anything, or keeps a processor busy for longer than two seconds.
 */
public final class ReaderFuzz {
    private static final long SLOW = 2_000_000_000L;

    private final List<Path> samples =
            Samples.all().stream().filter(Files::isRegularFile).toList();
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<Format, Tally> read = new EnumMap<>(Format.class);
    private final List<String> failures = new ArrayList<>();
    private volatile String current = "";
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
        return run(seed, inputs, Long.MAX_VALUE);
    }

    private List<String> run(long seed, long inputs, long until) {
        for (long i = 0; i < inputs && failures.size() < 20 && System.nanoTime() < until; i++) {
            one(seed + i);
        }
        return failures;
    }

    private void one(long seed) {
        Random random = new Random(seed * 31);
        int index = random.nextInt(samples.size());
        byte[] bytes = spoilt(seed, contents.get(index), contents.get(random.nextInt(contents.size())), random);
        Path sample = samples.get(index);
        current = sample.getFileName() + " seed " + seed;
        long begun = cpu();
        long allocated = allocated();
        try {
            Source source = Source.of(String.valueOf(sample.getFileName()), bytes);
            Format found = Recognition.of(source);
            Format format = found == Format.UNKNOWN || random.nextInt(4) == 0 ? FormatOf.folder(sample) : found;
            Reading<?> reading = Samples.read(source, format, Samples.context());
            Samples.told(reading);
            boolean refused = reading instanceof Reading.Unreadable<?>;
            unreadable += refused ? 1 : 0;
            read.computeIfAbsent(format, _ -> new Tally()).count(refused, cpu() - begun, allocated() - allocated);
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

    private static byte[] spoilt(long seed, byte[] sample, byte[] other, Random random) {
        Mutator mutator = new Mutator(seed);
        try {
            return Packed.is(sample) && random.nextInt(4) > 0
                    ? Packed.change(sample, random, file -> mutator.spoil(file, other))
                    : mutator.spoil(sample, other);
        } catch (IOException | IllegalArgumentException e) { // the archive is meant to be broken
            return mutator.spoil(sample, other);
        }
    }

    /** Bytes that this thread has allocated since it began. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
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

    /** Prints what was read, what failed, and how slow the slowest was. */
    public static void main(String[] args) throws IOException {
        System.setProperty("logback.configurationFile", "logback-silent.xml");
        long inputs = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        ReaderFuzz fuzz = new ReaderFuzz();
        long worker = Thread.currentThread().threadId();
        Thread watch = Thread.ofPlatform().daemon().start(() -> fuzz.watch(worker));
        Peak.begin();
        long start = System.nanoTime();
        long minutes = args.length > 2 ? Long.parseLong(args[2]) : 60L * 24 * 7;
        List<String> failures = fuzz.run(seed, inputs, start + minutes * 60_000_000_000L);
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        failures.forEach(System.out::println);
        System.out.println(Tally.headings());
        fuzz.read.forEach((format, tally) -> System.out.println(tally.line(format)));
        System.out.printf(
                "%,d inputs in %.0f s (%,.0f a second), %,d told to be unreadable, %d failures, slowest %d ms (%s), peak heap %d MB%n",
                fuzz.done,
                seconds,
                fuzz.done / seconds,
                fuzz.unreadable,
                failures.size(),
                fuzz.slowest / 1_000_000,
                fuzz.slowestInput,
                Peak.heapMegabytes());
    }

    /** By the worker's processor, since a busy machine makes everything look as if it hung. */
    private void watch(long worker) {
        try {
            String before = "";
            long used = 0;
            while (true) {
                Thread.sleep(2_000);
                long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(worker);
                if (!current.equals(before)) {
                    before = current;
                    used = now;
                } else if (now - used > 5 * SLOW) {
                    System.out.println("hangs: " + current);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
