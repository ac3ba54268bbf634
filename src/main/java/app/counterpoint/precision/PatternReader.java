package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads pattern files: a pattern a line, {@code a|b} alternatives, {@code <list>} and {@code {shape}}, trailing ? optional. */
final class PatternReader {
    private final WordTable table;
    private final Lists lists;
    private final Patterns patterns;

    PatternReader(WordTable table, Lists lists, Patterns patterns) {
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
        List<Integer> nodes = List.of(0);
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
            if (node == 0) {
                throw new IllegalArgumentException("a pattern must not match nothing: " + line);
            }
            patterns.accept(node, kind);
        }
    }

    private void step(int node, String item, List<Integer> next) {
        boolean listed = item.length() > 2 && item.startsWith("<") && item.endsWith(">");
        boolean shaped = item.length() > 2 && item.startsWith("{") && item.endsWith("}");
        if (!listed && !shaped) {
            next.add(patterns.literal(node, table.add(item)));
            return;
        }
        String name = item.substring(1, item.length() - 1);
        long shape = name.equals("idlenum") ? Shape.IDLE : Lists.shape(name);
        if (shape != 0) {
            next.add(patterns.byClass(node, shape, name.equals("num") && listed ? lists.inPatterns("number") : 0));
        } else {
            next.add(patterns.byClass(node, 0, lists.inPatterns(name)));
        }
    }
}
