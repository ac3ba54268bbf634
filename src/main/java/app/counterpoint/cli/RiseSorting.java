package app.counterpoint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds all rows of a file that does not go series by series, and hands them on in order. */
final class RiseSorting implements RiseRows.Reader {

    private final Map<String, List<RiseRow>> rowsBySeries = new LinkedHashMap<>();

    @Override
    public void accept(RiseRow row) {
        rowsBySeries.computeIfAbsent(row.series(), _ -> new ArrayList<>()).add(row);
    }

    /** Puts the weeks of each series in order, and tells the check of those that come twice. */
    void sort(RiseCheck check) {
        for (var rows : rowsBySeries.values()) {
            rows.sort(Comparator.comparingInt(RiseRow::week).thenComparingLong(RiseRow::line));
            for (var i = 1; i < rows.size(); i++) {
                if (rows.get(i).week() == rows.get(i - 1).week()) {
                    check.refuseTwice(rows.get(i));
                }
            }
        }
    }

    /** Hands the rows on: series in the order of their first row, weeks ascending. */
    void replay(RiseRows.Reader reader) {
        rowsBySeries.values().forEach(rows -> rows.forEach(reader::accept));
    }
}
