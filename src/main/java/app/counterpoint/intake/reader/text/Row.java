package app.counterpoint.intake.reader.text;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins, counted from 1
 * @param cells stripped, without the empty ones at the end
 */
public record Row(int line, List<String> cells) {
    public Row {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        cells = cells.subList(0, size).stream().map(String::strip).toList();
    }

    /** The cell in a column; empty where the row is shorter or the column is none (below 0). */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
