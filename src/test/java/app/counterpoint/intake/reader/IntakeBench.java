package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.attendance.AttendedMeeting;
import app.counterpoint.intake.reader.calendar.CalendarOccurrence;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.chat.ChatReader;
import app.counterpoint.intake.reader.chat.ChatSelection;
import app.counterpoint.intake.reader.chat.ChatThread;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * How fast readers are, and how much memory they take: {@code ./counterpoint bench intake [SCALE]}. At a scale of 1 it reads a generated
 * Slack export of 1 GB, ten years of a calendar with 200 series, and 100,000 attendance reports; generating them is not counted.
 */
public final class IntakeBench {
    private static final int KINDS = 20;

    private IntakeBench() {}

    /** Prints one line for each kind of file. */
    public static void main(String[] args) throws IOException {
        double scale = args.length > 0 ? Double.parseDouble(args[0]) : 1;
        System.out.printf(
                "%-38s %12s %9s %9s %12s %9s %11s%n",
                "file", "rows", "seconds", "CPU s", "rows/CPU s", "heap MB", "process MB");
        slack(scale);
        calendar(scale);
        attendance(scale);
    }

    private static void slack(double scale) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "bench", ".zip");
        try {
            long bytes = BigFiles.slack(file, (long) (scale * (1L << 30)));
            Source source = Source.of(file);
            Context context = Samples.context();
            Clock clock = new Clock();
            long messages = ChatReader.overview(source, context) instanceof Reading.Rows<ChatReader.Overview> rows
                    ? rows.accepted().get(0).messages()
                    : -1;
            clock.print("Slack, %d MB: overview".formatted(bytes >> 20), messages);
            clock = new Clock();
            var selection = new ChatSelection(Set.of("channel-0", "channel-1"), Set.of("CTO", "CPO"));
            long threads = ChatReader.read(source, selection, context) instanceof Reading.Rows<ChatThread> rows
                    ? rows.accepted().size()
                    : -1;
            clock.print("Slack: threads of 2 channels", threads);
        } finally {
            Files.delete(file);
        }
    }

    private static void calendar(double scale) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "bench", ".ics");
        try {
            int series = (int) Math.max(1, 200 * scale);
            long bytes = BigFiles.calendar(file, series);
            Window tenYears = new Window(Instant.parse("2016-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
            Clock clock = new Clock();
            long occurrences =
                    CalendarReader.read(Source.of(file), Samples.context().with(tenYears))
                                    instanceof Reading.Rows<CalendarOccurrence> rows
                            ? rows.accepted().size()
                            : -1;
            clock.print("calendar, %d MB, %d series, 10 years".formatted(bytes >> 20, series), occurrences);
        } finally {
            Files.delete(file);
        }
    }

    private static void attendance(double scale) throws IOException {
        Source[] reports = new Source[KINDS];
        for (int i = 0; i < KINDS; i++) {
            reports[i] = Source.of("report.csv", BigFiles.report(i));
        }
        Clock clock = new Clock();
        long files = (long) (100_000 * scale);
        long meetings = 0;
        for (long i = 0; i < files; i++) {
            Source source = reports[(int) (i % KINDS)];
            Format format = Recognition.of(source);
            if (AttendanceReader.read(source, format, Samples.context())
                    instanceof Reading.Rows<AttendedMeeting> rows) {
                meetings += rows.accepted().size();
            }
        }
        clock.print("attendance reports of 12 people", meetings);
    }

    /** Wall time, and the time of this thread's processor, which others on a shared machine do not change. */
    private static final class Clock {
        private final long start;
        private final long cpu;

        Clock() {
            Peak.begin();
            start = System.nanoTime();
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        void print(String what, long rows) throws IOException {
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf(
                    "%-38s %,12d %9.1f %9.1f %,12.0f %9d %11d%n",
                    what, rows, seconds, busy, rows / busy, Peak.heapMegabytes(), Peak.processMegabytes());
        }
    }
}
