package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.text.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A few values picked out of one JSON object by their paths; arrays on the way do not show in a path. The rest is skipped as it is read. */
final class Picked {
    private static final int MOST = 2_000;

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, List<Picked>> groups = new HashMap<>();
    private final Set<String> wanted;
    private final Set<String> grouped;

    private Picked(Set<String> wanted, Set<String> grouped) {
        this.wanted = wanted;
        this.grouped = grouped;
    }

    /**
     * The parser stands at the object's beginning.
     *
     * @param wanted paths of simple values, such as {@code fields.status.name}
     * @param grouped paths of objects whose values belong together; their own paths begin anew
     */
    static Picked of(JsonParser parser, Set<String> wanted, Set<String> grouped) {
        return of(parser, wanted, grouped, (_, _) -> false);
    }

    /** As above, with a say for each of the object's own properties: whether it has been dealt with. */
    static Picked of(
            JsonParser parser, Set<String> wanted, Set<String> grouped, BiPredicate<String, JsonParser> first) {
        Picked picked = new Picked(wanted, grouped);
        Json.object(parser, name -> {
            if (!first.test(name, parser)) {
                picked.value(parser, name);
            }
            return true;
        });
        return picked;
    }

    private void object(JsonParser parser, String path) {
        Json.object(parser, name -> {
            value(parser, path + "." + name);
            return true;
        });
    }

    private void value(JsonParser parser, String path) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY && leads(path)) {
            for (JsonToken next = parser.nextToken();
                    next != null && next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                value(parser, path);
            }
        } else if (token == JsonToken.START_OBJECT && grouped.contains(path)) {
            Picked group = of(parser, wanted, grouped);
            add(groups, path, group);
        } else if (token == JsonToken.START_OBJECT && leads(path)) {
            object(parser, path);
        } else if (wanted.contains(path)) {
            String text = Json.text(parser);
            if (text != null) {
                add(values, path, text);
            }
        } else {
            parser.skipChildren();
        }
    }

    private static <T> void add(Map<String, List<T>> map, String path, T value) {
        List<T> list = map.computeIfAbsent(path, _ -> new ArrayList<>());
        if (list.size() < MOST) {
            list.add(value);
        }
    }

    private boolean leads(String path) {
        return wanted.contains(path)
                || grouped.contains(path)
                || wanted.stream().anyMatch(other -> other.startsWith(path + "."))
                || grouped.stream().anyMatch(other -> other.startsWith(path + "."));
    }

    /** The first value at one of the paths; null if there is none. */
    @Nullable String first(String... paths) {
        for (String path : paths) {
            List<String> found = values.getOrDefault(path, List.of());
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    List<Picked> groups(String path) {
        return groups.getOrDefault(path, List.of());
    }
}
