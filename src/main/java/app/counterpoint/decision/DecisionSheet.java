package app.counterpoint.decision;

import app.counterpoint.shared.CsvCell;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The decision log as a table (CSV, UTF-8) for spreadsheets, which the import reads back as the same decisions. */
public final class DecisionSheet {

    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "Key",
                    "Question",
                    "Raised",
                    "Outcome",
                    "Asked",
                    "Decided",
                    "Due",
                    "Stakes",
                    "Technology proposes",
                    "Product proposes")
            .get();

    private DecisionSheet() {}

    /** @param zone in which a day is a day */
    public static byte[] of(List<Decision> decisions, ZoneId zone) {
        var text = new StringWriter();
        try (var table = new CSVPrinter(text, FORM)) {
            for (var decision : decisions) {
                table.printRecord(cells(decision, zone).map(CsvCell::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(Decision decision, ZoneId zone) {
        var at = decision.concludedAt();
        var concluded = at == null ? "" : LocalDate.ofInstant(at, zone).toString();
        return Stream.of(
                decision.id(),
                decision.question(),
                decision.raised().toString(),
                outcome(decision),
                decision.outcome().isEscalated() ? concluded : "",
                decision.outcome().isEscalated() ? "" : concluded,
                words(decision.due()),
                decision.highStakes() ? "high" : "normal",
                words(decision.positionOfCto()),
                words(decision.positionOfCpo()));
    }

    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String outcome(Decision decision) {
        return switch (decision.outcome()) {
            case OPEN -> "open";
            case SETTLED -> "settled between them";
            case ESCALATED_JOINTLY -> "escalated jointly";
            case ESCALATED_BY_ONE -> decision.broughtBy() == Seat.CTO ? "escalated by CTO" : "escalated by CPO";
            case TAKEN -> "taken by the CPTO";
        };
    }
}
