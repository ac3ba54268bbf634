package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.SideScore;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** Two by two: each side's precision in its own domain and in the other's. Shown only while both leaders want it; in the order of seats. */
final class SideTable extends Div {

    SideTable(String period, List<Statement> statements) {
        addClassNames("cp-card", "cp-domains");
        var table = new NativeTable();
        table.addClassName("cp-table");
        table.setCaptionText("Each side: " + period + "; shown because both leaders want it");
        var head = table.getHead().addRow();
        head.add(header("Side", "col"), header("In its own domain", "col"));
        head.add(header("In the other’s domain", "col"));
        for (var side : List.of(Seat.CTO, Seat.CPO)) {
            var row = table.getBody().addRow();
            row.add(header(side.name(), "row"));
            row.addDataCell()
                    .setText(
                            SideScore.of(statements, side, Statement::ownDomain).words());
            row.addDataCell()
                    .setText(SideScore.of(statements, side, Statement::otherDomain)
                            .words());
        }
        add(table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
