package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.Trends.Language;
import app.counterpoint.shared.ui.Heading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;

/** Two by two: precision in one's own domain and in the other's, at the start of the look back and now; values of the pair. */
final class DomainTable extends Div {

    DomainTable(Language language) {
        addClassNames("cp-card", "cp-domains");
        var table = new NativeTable();
        table.addClassName("cp-table");
        table.setCaptionText(
                "Whose domain the disagreements are specific about: values of the pair, 28 days to each week’s end");
        var head = table.getHead().addRow();
        head.add(
                Heading.ofColumn("Domain"),
                Heading.ofColumn("Week " + language.own().getFirst().week().week()));
        head.add(Heading.ofColumn("Week " + language.own().getLast().week().week()));
        row(table, "The speaker’s own", language.own());
        row(table, "The other leader’s", language.other());
        add(table);
    }

    private static void row(NativeTable table, String title, List<Point> points) {
        var row = table.getBody().addRow();
        row.add(Heading.ofRow(title));
        row.addDataCell().setText(words(points.getFirst()));
        row.addDataCell().setText(words(points.getLast()));
    }

    private static String words(Point point) {
        return point.value() == null
                ? point.shown().words()
                : Math.round(point.value()) + " of 100 (" + point.n() + (point.n() == 1 ? " exchange)" : " exchanges)");
    }
}
