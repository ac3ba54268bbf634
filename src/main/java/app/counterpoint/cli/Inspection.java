package app.counterpoint.cli;

import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a file.
 *
 * @param reason why it cannot be read; null if it can
 * @param json what to print, in order
 */
record Inspection(@Nullable String reason, Map<String, Object> json) {

    /** The format first, then what the kind of file adds, then what was remarked. */
    static <T> Inspection of(Format format, Reading<T> reading, BiConsumer<Map<String, Object>, List<T>> body) {
        return switch (reading) {
            case Reading.Unreadable<T>(String reason) -> new Inspection(reason, Map.of());
            case Reading.Rows<T> rows -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("format", format.id());
                body.accept(json, rows.accepted());
                json.put("warnings", rows.warnings());
                json.put(
                        "questions",
                        rows.questions().stream().map(Inspection::question).toList());
                json.put(
                        "refused",
                        rows.refused().stream().map(Inspection::refused).toList());
                yield new Inspection(null, json);
            }
        };
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", question.id());
        json.put("text", question.text());
        json.put(
                "choices",
                question.choices().stream()
                        .map(choice -> Map.of("value", choice.value(), "label", choice.label()))
                        .toList());
        return json;
    }

    private static Map<String, Object> refused(Reading.Refused refused) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", refused.line());
        json.put("reason", refused.reason());
        return json;
    }
}
