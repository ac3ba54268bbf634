package app.counterpoint.metrics;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an expression of PromQL names: the project's metrics with the labels matched on them, and the labels grouped or joined by. */
record PromQl(Map<String, Set<String>> metrics, Set<String> recorded, Set<String> grouping) {

    private static final Pattern METRIC = Pattern.compile("\\b(counterpoint_\\w+)\\s*(?:\\{([^}]*)})?");
    private static final Pattern RECORDED = Pattern.compile("\\bcounterpoint(?::\\w+)+");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on|without|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");

    static PromQl read(String expression) {
        var metrics = new TreeMap<String, Set<String>>();
        METRIC.matcher(expression).results().forEach(found -> {
            var labels = metrics.computeIfAbsent(found.group(1), _ -> new TreeSet<>());
            if (found.group(2) != null) {
                MATCHER.matcher(found.group(2)).results().forEach(matcher -> labels.add(matcher.group(1)));
            }
        });
        var recorded = new TreeSet<String>();
        RECORDED.matcher(expression).results().forEach(found -> recorded.add(found.group()));
        var grouping = new TreeSet<String>();
        GROUPING.matcher(expression)
                .results()
                .forEach(found -> Arrays.stream(found.group(1).split(","))
                        .map(String::strip)
                        .forEach(grouping::add));
        return new PromQl(metrics, recorded, grouping);
    }
}
