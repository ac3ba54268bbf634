package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped weights: the crowd layer, the wording model, the join and the map to 0..100, read from one readable file. */
record Weights(
        String version,
        CrowdModel crowd,
        CrowdModel wording,
        RegisterModel register,
        double towardsProduct,
        double bias,
        double[] join,
        ScoreMap map,
        ScoreMap toSpecificity) {

    /** Those for English. */
    static Weights english() {
        return read(Lexicon.lines("/precision/en/weights.txt"));
    }

    static Weights read(List<String> lines) {
        Map<String, double[]> rows = new HashMap<>();
        String version = "";
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = Lexicon.cut(line).toArray(String[]::new);
            if (parts[0].equals("version")) {
                version = parts[1];
                continue;
            }
            double[] values = new double[parts.length - 1];
            for (int i = 1; i < parts.length; i++) {
                values[i - 1] = Double.parseDouble(parts[i]);
            }
            rows.put(parts[0], values);
        }
        double[] neighbours = new double[Neighbours.PAIRS];
        for (int pair = 0; pair < neighbours.length; pair++) {
            double[] row = rows.get("beside." + Neighbours.name(pair));
            neighbours[pair] = row == null ? 0 : row[0];
        }
        return new Weights(
                version,
                crowd(rows, "crowd", neighbours),
                crowd(rows, "wording", new double[0]),
                new RegisterModel(
                        one(rows, "register.intercept"),
                        one(rows, "register.listed-share"),
                        one(rows, "register.everyday-share"),
                        one(rows, "register.pinned-component"),
                        one(rows, "register.vague")),
                one(rows, "domain.towards-product"),
                one(rows, "join.bias"),
                named(rows, "join", Terms.NAMES),
                new ScoreMap(row(rows, "map.from"), row(rows, "map.to")),
                new ScoreMap(row(rows, "crowd-map.from"), row(rows, "crowd-map.to")));
    }

    private static CrowdModel crowd(Map<String, double[]> rows, String prefix, double[] neighbours) {
        return new CrowdModel(
                one(rows, prefix + ".intercept"),
                named(rows, prefix, CrowdFeatures.NAMES),
                one(rows, prefix + ".word-weights"),
                neighbours);
    }

    private static double[] named(Map<String, double[]> rows, String prefix, String[] names) {
        List<Double> values = new ArrayList<>();
        for (String name : names) {
            double[] row = rows.get(prefix + "." + name);
            values.add(row == null ? 0 : row[0]);
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double one(Map<String, double[]> rows, String name) {
        return row(rows, name)[0];
    }

    private static double[] row(Map<String, double[]> rows, String name) {
        double[] row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("the weights lack " + name);
        }
        return row;
    }
}
