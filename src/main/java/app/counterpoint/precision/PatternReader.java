package app.counterpoint.precision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads pattern files: a pattern a line, {@code a|b} alternatives, {@code <list>} and {@code {shape}}, trailing ? optional. */
final class PatternReader {
    private final WordTable table;
    private final Lists lists;
    private final PatternTree patterns;

    PatternReader(WordTable table, Lists lists, PatternTree patterns) {
        this.table = table;
        this.lists = lists;
        this.patterns = patterns;
    }

    void read(List<String> lines, SpanKind kind) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                read(line.strip(), kind);
            }
        }
    }

    void read(String line, SpanKind kind) {
        List<Integer> nodes = List.of(PatternTree.ROOT);
        for (String item : Lexicon.cut(line)) {
            boolean optional = item.endsWith("?") && item.length() > 1;
            Set<Integer> next = new LinkedHashSet<>(optional ? nodes : List.of());
            for (String alternative : (optional ? item.substring(0, item.length() - 1) : item).split("\\|")) {
                step(nodes, alternative, next);
            }
            nodes = List.copyOf(next);
        }
        for (int node : nodes) {
            if (node == PatternTree.ROOT) {
                throw new IllegalArgumentException("a pattern must not match nothing: " + line);
            }
            patterns.accept(node, kind);
        }
    }

    private void step(List<Integer> nodes, String item, Set<Integer> next) {
        boolean listed = item.length() > 2 && item.startsWith("<") && item.endsWith(">");
        boolean shaped = item.length() > 2 && item.startsWith("{") && item.endsWith("}");
        if (!listed && !shaped) {
            int word = table.add(item);
            for (int node : nodes) {
                next.add(patterns.word(node, word));
            }
            return;
        }
        String name = item.substring(1, item.length() - 1);
        long shape = name.equals("idlenum") ? Shape.IDLE : Lists.shape(name);
        long list = shape == 0 ? lists.inPatterns(name) : name.equals("num") && listed ? lists.inPatterns("number") : 0;
        for (int node : nodes) {
            if (shape != 0) {
                next.add(patterns.shape(node, shape));
            }
            if (list != 0) {
                next.add(patterns.list(node, list));
            }
        }
    }
}
