package app.counterpoint.intake;

import app.counterpoint.intake.reader.Format;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Counts imports and dropped rows for Prometheus, by format and reason and nothing else. */
@Component
class ImportCounters {

    private static final int LONGEST = 40;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final MeterRegistry registry;

    ImportCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(Preview preview) {
        imports(preview.format(), "applied").increment();
        preview.dropped()
                .forEach((reason, rows) -> Counter.builder("counterpoint.import.rows.dropped")
                        .description("Rows of imported files that were left out, by reason")
                        .tag("reason", label(reason))
                        .register(registry)
                        .increment(rows));
    }

    /** A reason as metrics allow it: one short word, at most 40 characters. */
    static String label(String reason) {
        var words = NO_LETTERS
                .matcher(reason.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ");
        var label = new StringBuilder(words[0].isEmpty() ? "other" : words[0]);
        for (int i = 1; i < words.length && label.length() + 1 + words[i].length() <= LONGEST; i++) {
            label.append('-').append(words[i]);
        }
        return label.substring(0, Math.min(LONGEST, label.length()));
    }

    void refused(Format format) {
        imports(format, "refused").increment();
    }

    private Counter imports(Format format, String result) {
        return Counter.builder("counterpoint.imports")
                .description("Files that were imported or refused, by format")
                .tag("format", format.id())
                .tag("result", result)
                .register(registry);
    }
}
