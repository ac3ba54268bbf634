package app.counterpoint.intake.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory used since it was last asked to begin. */
final class Peak {
    private Peak() {}

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    static void begin() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Megabytes of heap in use at the worst moment, garbage included. */
    static long heapMegabytes() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    /** Megabytes of the whole process at its worst moment since it started; -1 where the system does not tell. */
    static long processMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }
}
