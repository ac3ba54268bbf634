package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.SideScore;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Heading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;

/** Two by two: each side's precision in its own domain and in the other's. Shown only while both leaders want it; in the order of seats. */
final class SideTable extends Div {

    SideTable(String period, List<Statement> statements) {
        addClassNames("cp-card", "cp-domains");
        var table = new NativeTable();
        table.addClassName("cp-table");
        table.setCaptionText("Each side: " + period + "; shown because both leaders want it");
        var head = table.getHead().addRow();
        head.add(Heading.ofColumn("Side"), Heading.ofColumn("In its own domain"));
        head.add(Heading.ofColumn("In the other’s domain"));
        for (var side : List.of(Seat.CTO, Seat.CPO)) {
            var row = table.getBody().addRow();
            row.add(Heading.ofRow(side.name()));
            row.addDataCell()
                    .setText(
                            SideScore.of(statements, side, Statement::ownDomain).words());
            row.addDataCell()
                    .setText(SideScore.of(statements, side, Statement::otherDomain)
                            .words());
        }
        add(table);
    }
}
