package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.tracker.DecisionFiles;
import app.counterpoint.intake.reader.tracker.DecisionRow;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a tracker's export or a list of decisions. */
final class InspectTracker {
    private InspectTracker() {}

    static Inspection of(Source source, Format format, Context context) throws IOException {
        Reading<DecisionRow> reading = DecisionFiles.read(source, format, context.with(PersonMatcher.nobody()));
        boolean table = format == Format.DECISIONS_CSV || format == Format.JIRA_CSV || format == Format.LINEAR_CSV;
        List<String> columns = table ? DecisionsReader.columns(source, context) : List.of();
        Map<String, Long> counts = reading instanceof Reading.Rows<DecisionRow> rows ? rows.counts() : Map.of();
        return Inspection.of(format, reading, (json, decisions) -> {
            json.put("rows", counts.getOrDefault("rows", 0L));
            json.put("columns", columns);
            if (counts.containsKey("escalations")) {
                json.put("escalations", counts.get("escalations"));
            }
            json.put(
                    "decisions",
                    decisions.stream().map(InspectTracker::decision).toList());
        });
    }

    private static Map<String, Object> decision(DecisionRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", row.line());
        json.put("question", row.question());
        json.put("raised", row.raised().toString());
        json.put(
                "outcome",
                row.outcome() == null
                        ? null
                        : row.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("broughtBy", row.broughtBy());
        json.put("asked", text(row.asked()));
        json.put("decided", text(row.decided()));
        json.put("due", text(row.due()));
        json.put("stakes", row.stakes());
        json.put("key", row.externalKey());
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
