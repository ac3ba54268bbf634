package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the facts behind a number can be seen.
 *
 * @param route the page: {@code forums}, {@code escalations}, {@code precision} or {@code decisions}
 * @param query what to show there, as in {@code week=2026-W46} or {@code weeks=12}
 */
public record Evidence(String route, Map<String, String> query) {

    /** Keeps its own copy, in the order of the names. */
    public Evidence {
        query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
    }

    static Evidence week(String route, IsoWeek week) {
        return new Evidence(route, Map.of("week", week.toString()));
    }

    static Evidence weeks(String route, int weeks) {
        return new Evidence(route, Map.of("weeks", String.valueOf(weeks)));
    }

    /** As an address within the application; the values need no escaping. */
    public String href() {
        return query.isEmpty()
                ? route
                : query.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&", route + "?", ""));
    }
}
