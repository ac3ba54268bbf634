package app.counterpoint.precision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sentence that people (or readings of a guide) rated from 1 to 5; flags F, C, T, Q, V where they were asked for. */
record Rated(double rating, String text, boolean[] flags) {

    static List<Rated> crowd(Path file) throws IOException {
        List<Rated> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("rating\t")) {
                rows.add(
                        new Rated(Double.parseDouble(line.substring(0, tab)), line.substring(tab + 1), new boolean[0]));
            }
        }
        return rows;
    }

    static List<Rated> disagreements(Path file) throws IOException {
        List<Rated> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", 8);
            if (cells.length == 8 && !cells[0].equals("id")) {
                boolean[] flags = new boolean[5];
                for (int i = 0; i < flags.length; i++) {
                    flags[i] = cells[i + 2].equals("1");
                }
                rows.add(new Rated(Double.parseDouble(cells[1]), cells[7], flags));
            }
        }
        return rows;
    }
}
