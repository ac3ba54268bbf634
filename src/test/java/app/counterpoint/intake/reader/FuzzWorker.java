package app.counterpoint.intake.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** One of the threads that spoil samples and read them; what an input is depends on its seed alone. */
final class FuzzWorker implements Runnable {
    private static final long SLOW = 2_000_000_000L;
    private static final int MOST_FAILURES = 20;

    private final List<Path> samples;
    private final List<byte[]> contents;
    private final AtomicLong next;
    private final long last;
    private final long until;
    private final List<String> failures;
    final Map<Format, Tally> read = new EnumMap<>(Format.class);
    private volatile String current = "";
    private volatile long thread;
    private long watched;
    private String before = "";
    long slowest;
    String slowestInput = "";
    long done;

    /**
     * @param next the seed that is taken next, by whichever thread comes first
     * @param last the first seed that is not taken
     * @param until the clock of {@link System#nanoTime()} at which no other is taken
     * @param failures of all threads
     */
    FuzzWorker(
            List<Path> samples, List<byte[]> contents, AtomicLong next, long last, long until, List<String> failures) {
        this.samples = samples;
        this.contents = contents;
        this.next = next;
        this.last = last;
        this.until = until;
        this.failures = failures;
    }

    @Override
    public void run() {
        thread = Thread.currentThread().threadId();
        while (failures.size() < MOST_FAILURES
                && System.nanoTime() < until
                && !Thread.currentThread().isInterrupted()) {
            long seed = next.getAndIncrement();
            if (seed >= last) {
                return;
            }
            one(seed);
        }
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
            Reading<?> reading = Samples.read(source, format, Samples.CONTEXT);
            Samples.told(reading);
            boolean refused = reading instanceof Reading.Unreadable<?>;
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

    /** Says so when the thread has been busy with one input for long, by its processor: a busy machine makes everything look as if it hung. */
    void watch() {
        long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
        if (!current.equals(before)) {
            before = current;
            watched = now;
        } else if (now - watched > 5 * SLOW) {
            System.out.println("hangs: " + current);
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
}
