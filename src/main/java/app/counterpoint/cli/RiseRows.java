package app.counterpoint.cli;

import app.counterpoint.rise.WeekCount;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code series_id,week_index,count,denominator} with a header, columns in any order; further columns are not looked at. */
final class RiseRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    /** Takes rows as they come. */
    interface Reader {

        /** A row that could be read. */
        void accept(RiseRow row);

        /** A line that could not, and why. */
        default void refuse(long line, String reason) {}
    }

    private RiseRows() {}

    static void read(Path file, Reader reader) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder);
                var parser = CSVParser.parse(text, FORMAT)) {
            read(parser, reader);
        }
    }

    private static void read(CSVParser parser, Reader reader) throws IOException {
        try {
            var records = parser.iterator();
            if (!records.hasNext()) {
                reader.refuse(1, "the file is empty; its first line must name series_id, week_index and count");
                return;
            }
            var columns = Columns.of(records.next());
            if (columns.series < 0 || columns.week < 0 || columns.count < 0) {
                reader.refuse(1, "the first line must name the columns series_id, week_index and count");
                return;
            }
            while (records.hasNext()) {
                read(records.next(), parser.getCurrentLineNumber(), columns, reader);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            reader.refuse(parser.getCurrentLineNumber(), "not CSV from here on: " + e.getMessage());
        }
    }

    private static void read(CSVRecord fields, long line, Columns columns, Reader reader) {
        try {
            var series = columns.text(fields, columns.series);
            if (series.isEmpty()) {
                throw new IllegalArgumentException("series_id is empty");
            }
            var of = columns.text(fields, columns.denominator);
            var count = new WeekCount(
                    columns.number(fields, columns.count),
                    of.isEmpty() ? null : columns.number(fields, columns.denominator),
                    false);
            reader.accept(new RiseRow(line, series, columns.number(fields, columns.week), count));
        } catch (IllegalArgumentException e) {
            reader.refuse(line, String.valueOf(e.getMessage()));
        }
    }

    /** Where the columns stand; -1 for one that is not there. */
    private record Columns(List<String> names, int series, int week, int count, int denominator) {

        static Columns of(CSVRecord header) {
            var names = header.stream()
                    .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new Columns(
                    names,
                    names.indexOf("series_id"),
                    names.indexOf("week_index"),
                    names.indexOf("count"),
                    names.indexOf("denominator"));
        }

        String text(CSVRecord fields, int column) {
            return column >= 0 && column < fields.size() ? fields.get(column) : "";
        }

        int number(CSVRecord fields, int column) {
            var text = text(fields, column);
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s must be a whole number but is '%s'".formatted(names.get(column), text), e);
            }
        }
    }
}
