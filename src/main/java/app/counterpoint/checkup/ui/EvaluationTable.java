package app.counterpoint.checkup.ui;

import app.counterpoint.shared.ui.Heading;
import com.vaadin.flow.component.html.NativeTable;

/** How good the scorer is, line by line, as the evaluation program wrote it. */
final class EvaluationTable extends NativeTable {

    private static final long serialVersionUID = 1;

    EvaluationTable(PrecisionText.Evaluation evaluation) {
        addClassName("cp-table");
        setCaptionText("Measured with scorer " + evaluation.version());
        getHead().addRow().add(Heading.ofColumn("Measured"), Heading.ofColumn("Reached"), Heading.ofColumn("Wanted"));
        evaluation.lines().forEach(line -> {
            var row = getBody().addRow();
            row.add(Heading.ofRow(line.what()));
            row.addDataCell().setText(line.reached());
            row.addDataCell().setText(line.wanted());
        });
    }
}
