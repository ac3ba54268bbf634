package app.counterpoint.checkup.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the scorer's own files say about it: how it works, how good it is, and its weights. */
final class PrecisionText {

    private static final String FOLDER = "/precision/en/";
    private static final String JOIN = "join.";

    private PrecisionText() {}

    /** The text about it, as Markdown, without its first heading. */
    static String about() {
        return read("about.md").replaceFirst("^# .*\\R", "");
    }

    /** The version of the scorer whose weights these are. */
    static String version() {
        return read("weights.txt")
                .lines()
                .filter(line -> line.startsWith("version "))
                .map(line -> line.substring("version ".length()))
                .findFirst()
                .orElseThrow();
    }

    /** The weights of the join by name, in the order of the file; those that are 0 are left out. */
    static Map<String, Double> weights() {
        var weights = new LinkedHashMap<String, Double>();
        read("weights.txt").lines().filter(line -> line.startsWith(JOIN)).forEach(line -> {
            var parts = line.split("\\s+");
            var weight = Double.parseDouble(parts[1]);
            if (weight != 0) {
                weights.put(parts[0].substring(JOIN.length()), weight);
            }
        });
        return weights;
    }

    /**
     * What the evaluation program measured of the scorer.
     *
     * @param version the scorer that was measured
     * @param lines what was measured, what was reached, and what was wanted
     */
    record Evaluation(String version, List<Measured> lines) {

        /** One line of it; {@code wanted} is empty where nothing was. */
        record Measured(String what, String reached, String wanted) {}
    }

    /** The evaluation as the program wrote it beside the scorer's weights. */
    static Evaluation evaluation() {
        var rows = read("evaluation.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        return new Evaluation(
                rows.getFirst()[1],
                rows.stream()
                        .skip(1)
                        .map(row -> new Evaluation.Measured(row[0], row[1], row[2]))
                        .toList());
    }

    private static String read(String name) {
        try (var bytes = Objects.requireNonNull(PrecisionText.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
