package app.counterpoint.precision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A precise statement and a vague one by the same speaker, and what the precise one engages. */
record Pair(String id, Set<String> domains, String precise, String vague) {

    /** Whether it was written to fool a scorer that looks at the surface. */
    boolean isHard() {
        return id.contains("h");
    }

    static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", 5);
            if (cells.length == 5 && !cells[0].equals("pair")) {
                pairs.add(new Pair(cells[0], Set.of(cells[2].split(";")), cells[3], cells[4]));
            }
        }
        return pairs;
    }
}
