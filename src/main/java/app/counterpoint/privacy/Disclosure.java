package app.counterpoint.privacy;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Everything that is kept about a person, to be read by that person.
 *
 * @param seat where they sit
 * @param at as of when
 * @param kept kind by kind
 */
public record Disclosure(Seat seat, Instant at, List<Kept> kept) {

    /** What stands on everything that leaves the program. */
    public static final String WATERMARK = "Not for performance reviews or any other decision about a person.";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sorted by title, so that two are easily compared. */
    public Disclosure {
        kept = kept.stream().sorted(Comparator.comparing(Kept::title)).toList();
    }

    /** For programs. */
    public String json() {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("seat", seat.name());
        root.put("at", at.toString());
        root.put("note", WATERMARK);
        var kinds = root.putObject("kept");
        for (var kind : kept) {
            var rows = kinds.putArray(kind.title());
            kind.rows().forEach(row -> {
                var object = rows.addObject();
                row.forEach(object::put);
            });
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** For people: one page that needs nothing else. */
    public String html() {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Everything about you</title>
                <style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
                table{border-collapse:collapse;width:100%%;font-size:14px}th,td{border:1px solid #999;padding:.3rem .5rem;
                text-align:left;vertical-align:top;overflow-wrap:anywhere}</style></head><body>
                <h1>Everything that Counterpoint keeps about the holder of the %s's seat</h1>
                <p>As of %s. Times are UTC. %s</p>
                %s
                </body></html>
                """.formatted(
                seat, at, WATERMARK, kept.stream().map(Disclosure::section).collect(Collectors.joining("\n")));
    }

    private static String section(Kept kind) {
        var fields = new LinkedHashSet<String>();
        kind.rows().forEach(row -> fields.addAll(row.keySet()));
        if (kind.rows().isEmpty()) {
            return "<h2>%s</h2><p>Nothing.</p>".formatted(escaped(kind.title()));
        }
        return "<h2>%s (%d)</h2><table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        escaped(kind.title()),
                        kind.rows().size(),
                        fields.stream()
                                .map(field -> "<th>" + escaped(field) + "</th>")
                                .collect(Collectors.joining()),
                        kind.rows().stream().map(row -> row(fields, row)).collect(Collectors.joining("\n")));
    }

    private static String row(LinkedHashSet<String> fields, Map<String, String> row) {
        return fields.stream()
                .map(field -> "<td>" + escaped(row.getOrDefault(field, "")) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
