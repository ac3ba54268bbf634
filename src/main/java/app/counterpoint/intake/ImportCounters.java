package app.counterpoint.intake;

import app.counterpoint.intake.reader.Format;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts imports and dropped rows for Prometheus, by format and reason and nothing else. */
@Component
class ImportCounters {

    private final MeterRegistry registry;

    ImportCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(Preview preview) {
        imports(preview.format(), "applied").increment();
        preview.dropped()
                .forEach((reason, rows) -> Counter.builder("counterpoint.import.rows.dropped")
                        .description("Rows of imported files that were left out, by reason")
                        .tag("reason", reason)
                        .register(registry)
                        .increment(rows));
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
