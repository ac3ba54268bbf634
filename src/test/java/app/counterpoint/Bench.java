package app.counterpoint;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Starts a benchmark by its name: {@code ./counterpoint bench NAME}. */
public final class Bench {

    private static final Map<String, String> PROGRAMS = new TreeMap<>(Map.of(
            "fuzz", "app.counterpoint.intake.reader.ReaderFuzz",
            "intake", "app.counterpoint.intake.reader.IntakeBench",
            "precision", "app.counterpoint.precision.Evaluation",
            "precision-speed", "app.counterpoint.precision.Speed",
            "fuzz", "app.counterpoint.intake.reader.ReaderFuzz",
            "intake", "app.counterpoint.intake.reader.IntakeBench",
            "monday", "app.counterpoint.checkup.MondayBench",
            "rise", "app.counterpoint.rise.RiseBench",
            "signals", "app.counterpoint.alert.SignalsBench",
            "rise-calibration", "app.counterpoint.rise.Calibrate"));

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
