package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the evaluation found, as the help page shows it. {@code ./counterpoint bench precision --write} writes it where it is shipped. */
final class EvaluationSheet {
    private static final Path SHIPPED = Training.SHIPPED.resolve("evaluation.tsv");

    private final List<String> lines = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param what was measured, in words for everybody
     * @param reached what came out
     * @param wanted what was to be reached; empty where nothing was
     */
    void add(String what, String reached, String wanted) {
        lines.add(String.join("\t", what, reached, wanted));
    }

    /** A rank correlation with its interval: {@code .76 (.71 to .80)}. */
    static String rank(double value, double low, double high) {
        return "%s (%s to %s)".formatted(short2(value), short2(low), short2(high));
    }

    /** A share: {@code 89 %}. */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String short2(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^(-?)0\\.", "$1.");
    }

    /** Writes it with the version that was measured. */
    void write(String version) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# Written by ./counterpoint bench precision --write; read by the help page. Columns: measured,"
                + " reached, wanted.");
        all.add("version\t" + version);
        all.addAll(lines);
        Files.write(SHIPPED, all);
        System.out.println("Written: " + SHIPPED);
    }
}
