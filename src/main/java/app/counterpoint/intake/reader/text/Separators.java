package app.counterpoint.intake.reader.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Finds out what separates the cells of a table: the candidate that cuts its rows most evenly into most cells. */
final class Separators {
    private static final char[] CANDIDATES = {'\t', ';', ',', '|'};
    private static final int ROWS = 30;

    private Separators() {}

    static char of(String head) {
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 4 && separates(head.charAt(4))) {
            return head.charAt(4);
        }
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(head, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** A hint may be cut off or spoilt: what ends a line, holds a cell together or is a letter separates no cells. */
    private static boolean separates(char c) {
        return c == '\t' || c > ' ' && c < 127 && c != '"' && !Character.isLetterOrDigit(c);
    }

    private static double score(String head, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (var parser = Rows.parse(head, separator)) {
            for (CSVRecord record : parser) {
                Row row = new Row(1, record.toList());
                if (row.isEmpty()) {
                    continue;
                }
                widths.merge(record.size(), 1, Integer::sum);
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return 0; // cannot be cut this way
        }
        double score = 0;
        for (var width : widths.entrySet()) {
            score += (width.getKey() - 1.0) * width.getValue() * width.getValue();
        }
        return rows == 0 ? 0 : score / rows;
    }
}
