package app.counterpoint.checkup.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** How good the scorer is, line by line, as the evaluation program wrote it. */
final class EvaluationTable extends NativeTable {

    private static final long serialVersionUID = 1;

    EvaluationTable(PrecisionText.Evaluation evaluation) {
        addClassName("cp-table");
        setCaptionText("Measured with scorer " + evaluation.version());
        getHead().addRow().add(header("Measured", "col"), header("Reached", "col"), header("Wanted", "col"));
        evaluation.lines().forEach(line -> {
            var row = getBody().addRow();
            row.add(header(line.what(), "row"));
            row.addDataCell().setText(line.reached());
            row.addDataCell().setText(line.wanted());
        });
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
