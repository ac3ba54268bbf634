package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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
            List<Integer> next = new ArrayList<>(optional ? nodes : List.of());
            for (int node : nodes) {
                for (String alternative : (optional ? item.substring(0, item.length() - 1) : item).split("\\|")) {
                    step(node, alternative, next);
                }
            }
            nodes = List.copyOf(new LinkedHashSet<>(next));
        }
        for (int node : nodes) {
            if (node == PatternTree.ROOT) {
                throw new IllegalArgumentException("a pattern must not match nothing: " + line);
            }
            patterns.accept(node, kind);
        }
    }

    private void step(int node, String item, List<Integer> next) {
        boolean listed = item.length() > 2 && item.startsWith("<") && item.endsWith(">");
        boolean shaped = item.length() > 2 && item.startsWith("{") && item.endsWith("}");
        if (!listed && !shaped) {
            next.add(patterns.word(node, table.add(item)));
            return;
        }
        String name = item.substring(1, item.length() - 1);
        long shape = name.equals("idlenum") ? Shape.IDLE : Lists.shape(name);
        if (shape != 0) {
            next.add(patterns.shape(node, shape));
        }
        if (shape == 0 || name.equals("num") && listed) {
            next.add(patterns.list(node, lists.inPatterns(shape == 0 ? name : "number")));
        }
    }
}
