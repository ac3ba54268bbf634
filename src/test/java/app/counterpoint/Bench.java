package app.counterpoint;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Starts a benchmark by its name: {@code ./counterpoint bench NAME}. */
public final class Bench {

    /** Each benchmark's name, and the class whose {@code main} it is. */
    static final Map<String, String> PROGRAMS = new TreeMap<>(Map.ofEntries(
            entry("fuzz", "app.counterpoint.intake.reader.ReaderFuzz"),
            entry("fuzz-guided", "app.counterpoint.intake.reader.GuidedFuzzRun"),
            entry("intake", "app.counterpoint.intake.reader.IntakeBench"),
            entry("monday", "app.counterpoint.checkup.MondayBench"),
            entry("precision", "app.counterpoint.precision.Evaluation"),
            entry("precision-speed", "app.counterpoint.precision.Speed"),
            entry("rise", "app.counterpoint.rise.RiseBench"),
            entry("rise-calibration", "app.counterpoint.rise.Calibrate"),
            entry("signals", "app.counterpoint.alert.SignalsBench"),
            entry("start", "app.counterpoint.browser.StartBench")));

    private Bench() {}

    /**
     * Runs the named benchmark, or lists the names.
     *
     * @param args a name, then that benchmark's own arguments
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        var program = args.length == 0 ? null : PROGRAMS.get(args[0]);
        if (program == null) {
            System.out.println("bench NAME, where NAME is one of: " + String.join(", ", PROGRAMS.keySet()));
            System.exit(args.length == 0 ? 0 : 2);
        }
        Class.forName(program).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }
}
