package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;

/** The numbers of a chart, one row a position, newest first. */
final class ChartTable {

    private ChartTable() {}

    static NativeTable of(ChartOption option) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.add(Heading.ofColumn("Week"));
        for (var panel : option.panels()) {
            for (var series : panel.series()) {
                head.add(Heading.ofColumn(
                        panel.series().size() == 1 || series.label().isEmpty()
                                ? panel.title()
                                : panel.title() + ": " + series.label()));
            }
        }
        if (!option.marks().isEmpty()) {
            head.add(Heading.ofColumn("Marks"));
        }
        for (int i = option.positions().size() - 1; i >= 0; i--) {
            row(table, option, i);
        }
        return table;
    }

    private static void row(NativeTable table, ChartOption option, int position) {
        var row = table.getBody().addRow();
        row.add(Heading.ofRow(option.positions().get(position).name()));
        for (var panel : option.panels()) {
            for (var series : panel.series()) {
                row.addDataCell().setText(panel.words(series, position));
            }
        }
        if (!option.marks().isEmpty()) {
            var marks = new ArrayList<String>();
            option.marks().stream()
                    .filter(mark -> mark.at() == position)
                    .forEach(mark -> marks.add(mark.kind().glyph() + " " + mark.text()));
            row.addDataCell().setText(String.join("; ", marks));
        }
    }
}
