package app.counterpoint.rise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the folder of series with known rises: {@code dev.csv} and {@code dev-strata.csv}. */
final class LabelledFolder {

    private LabelledFolder() {}

    /** The folder named by the argument or by {@code COUNTERPOINT_DATA}, or the one beside the project; absent where there is none. */
    static Optional<Path> find(@Nullable String argument) {
        var data = System.getenv("COUNTERPOINT_DATA");
        var folder = argument != null
                ? Path.of(argument)
                : Path.of(data == null ? "../shared/data" : data).resolve("escalation-rise");
        return Files.isReadable(folder.resolve("dev.csv")) ? Optional.of(folder) : Optional.empty();
    }

    static List<LabelledSeries> read(Path folder) throws IOException {
        var traits = traits(folder.resolve("dev-strata.csv"));
        var rows = new LinkedHashMap<String, List<String[]>>();
        for (var line : Files.readAllLines(folder.resolve("dev.csv"))) {
            var fields = line.split(",", -1);
            if (!fields[0].equals("series_id")) {
                rows.computeIfAbsent(fields[0], _ -> new ArrayList<>()).add(fields);
            }
        }
        return rows.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue(), traits.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private static LabelledSeries series(String id, List<String[]> rows, Map<String, String> traits) {
        var counts = rows.stream().mapToInt(row -> Integer.parseInt(row[2])).toArray();
        var denominators = rows.getFirst()[3].isEmpty()
                ? null
                : rows.stream().mapToInt(row -> Integer.parseInt(row[3])).toArray();
        var rising = new boolean[counts.length];
        for (var week = 0; week < rising.length; week++) {
            rising[week] = rows.get(week)[4].equals("1");
        }
        return new LabelledSeries(id, Integer.parseInt(rows.getFirst()[1]), counts, denominators, rising, traits);
    }

    private static Map<String, Map<String, String>> traits(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var names = lines.getFirst().split(",", -1);
        var traits = new HashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            var of = new HashMap<String, String>();
            for (var i = 1; i < names.length; i++) {
                of.put(names[i], fields[i]);
            }
            traits.put(fields[0], of);
        }
        return traits;
    }
}
