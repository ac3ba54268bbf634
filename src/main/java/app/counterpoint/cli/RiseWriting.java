package app.counterpoint.cli;

import app.counterpoint.rise.Basis;
import app.counterpoint.rise.Judged;
import app.counterpoint.rise.Learning;
import app.counterpoint.rise.RiseDetector;
import app.counterpoint.rise.RiseStep;
import app.counterpoint.rise.RiseWatch;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Judges rows that come series by series, weeks ascending, and writes a line for every week from 0 on. */
final class RiseWriting implements RiseRows.Reader {

    private final RiseDetector detector;
    private final PrintStream out;
    private String series = "";
    private @Nullable RiseWatch watch;

    RiseWriting(RiseDetector detector, PrintStream out) {
        this.detector = detector;
        this.out = out;
        out.print("series_id,week_index,alarm,once_in_weeks,expected\n");
    }

    @Override
    public void accept(RiseRow row) {
        if (watch == null || !row.series().equals(series)) {
            watch = detector.watch(row.count().denominator() == null ? Basis.COUNT : Basis.SHARE);
            series = row.series();
        }
        var step = watch.complete(row.count());
        if (row.week() >= 0) {
            out.print(line(row, step));
        }
    }

    private static String line(RiseRow row, RiseStep step) {
        var alarm = step.news().isAlarm() ? 1 : 0;
        var figures = switch (step.judgement()) {
            case Learning _ -> ",";
            case Judged judged -> floored(judged.onceInWeeks(), 10) + "," + floored(judged.expectedThisWeek(), 1000);
        };
        return quoted(row.series()) + "," + row.week() + "," + alarm + "," + figures + "\n";
    }

    /** Never rounded up: a printed 52.0 has reached 52. */
    private static double floored(double value, int parts) {
        return Math.floor(value * parts) / parts;
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
