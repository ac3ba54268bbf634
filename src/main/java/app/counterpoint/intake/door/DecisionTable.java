package app.counterpoint.intake.door;

import app.counterpoint.intake.reader.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes decisions as the table that the reader of decisions knows, so that they go the way of every file: preview, apply, undo. */
final class DecisionTable {

    private DecisionTable() {}

    /** The table of the decisions, a line each below the headings. */
    static Source of(List<DecisionItem> items) {
        var text = new StringWriter();
        try (var table = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            table.printRecord("key", "question", "raised", "outcome", "asked", "decided", "due", "stakes");
            for (var item : items) {
                table.printRecord(
                        item.key(),
                        item.question().strip().replaceAll("\\s+", " "),
                        item.raised(),
                        item.outcomeWords(),
                        item.asked(),
                        item.decided(),
                        item.due(),
                        item.stakes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Source.of("decisions.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
