package app.counterpoint.forum;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what is new in a file from what is known already. */
final class Revisions {

    private Revisions() {}

    /**
     * Those of the incoming facts that say something which the newest known revision does not, numbered after it.
     *
     * @param known all revisions stored of the same series
     * @param incoming as a file has them, in its order
     */
    static <T extends Revised<T>> List<T> news(Collection<T> known, List<T> incoming) {
        var newest = newest(known);
        var news = new ArrayList<T>();
        for (var fact : incoming) {
            var before = newest.get(fact.key());
            if (before != null && before.saysTheSame(fact)) {
                continue;
            }
            var numbered = fact.asRevision(before == null ? 1 : before.revision() + 1);
            newest.put(fact.key(), numbered);
            news.add(numbered);
        }
        return news;
    }

    /** The newest revision of each natural key. */
    static <T extends Revised<T>> Map<String, T> newest(Collection<T> facts) {
        var newest = new LinkedHashMap<String, T>();
        facts.stream().sorted(Comparator.comparingInt(Revised::revision)).forEach(f -> newest.put(f.key(), f));
        return newest;
    }

    /** The facts, relationship by relationship, as the span of time that they touch. */
    static Stream<ForumFactsChanged> touched(Collection<? extends Revised<?>> facts) {
        return facts.stream().collect(groupingBy(Revised::relationship)).entrySet().stream()
                .map(e -> new ForumFactsChanged(
                        e.getKey(),
                        e.getValue().stream()
                                .map(Revised::start)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        e.getValue().stream()
                                .map(Revised::end)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }
}
