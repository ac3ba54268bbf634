package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a table whose encoding and separator are found out, one at a time. */
public final class Rows implements Closeable {
    private static final int SAMPLE = 1 << 15;

    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long lastLine;
    private int narrowest = Integer.MAX_VALUE;
    private boolean breaksOff;

    private Rows(BoundedReader reader, CSVParser parser) {
        this.reader = reader;
        this.parser = parser;
        this.records = parser.iterator();
    }

    public static Rows of(Source source, Limits limits) throws IOException {
        BufferedReader text = Encoding.of(source, limits).open(source);
        try {
            text.mark(SAMPLE + 1);
            char[] sample = new char[SAMPLE];
            int length = Math.max(0, text.read(sample, 0, SAMPLE));
            text.reset();
            String head = new String(sample, 0, length);
            BoundedReader bounded = new BoundedReader(text, limits.line() * 4L);
            return new Rows(bounded, CSVParser.parse(bounded, format(Separators.of(head))));
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** The rows of a short text, as when guessing. */
    static CSVParser parse(String text, char separator) throws IOException {
        return CSVParser.parse(new StringReader(text), format(separator));
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrailingData(true)
                .setLenientEof(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The next row, empty ones included; null at the end, and for a last row in whose middle the file breaks off. */
    public @Nullable Row next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            reader.recordEnded();
            int line = (int) Math.min(Integer.MAX_VALUE, lastLine + 1);
            lastLine = Math.max(lastLine + 1, parser.getCurrentLineNumber());
            breaksOff = record.size() < narrowest
                    && narrowest < Integer.MAX_VALUE
                    && !records.hasNext()
                    && reader.isInLine();
            if (breaksOff) {
                return null;
            }
            narrowest = record.size() == 1 ? Integer.MAX_VALUE : Math.min(narrowest, record.size());
            return new Row(line, record.toList());
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new CannotReadException("The table breaks off after line " + lastLine
                    + ": a cell begins with a quotation mark that is not closed, or a line is too long.");
        }
    }

    /**
     * Whether the file ended in the middle of a row: it has no line end, and fewer cells than any row above it in the same table. What such
     * a row tells may be half a word, or half a number.
     */
    public boolean breaksOff() {
        return breaksOff;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
