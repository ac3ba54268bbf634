package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sequences of words, lists and shapes as one trie; finds, for each kind, the longest one that starts at a token. */
final class Patterns {
    /** An edge that a class of tokens may take. */
    private record ClassEdge(long shapes, long lists, int target) {}

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int literals;
    private final List<List<ClassEdge>> building = new ArrayList<>();
    private final List<Integer> accepting = new ArrayList<>();
    private ClassEdge[][] edges = {};
    private int[] accepts = {};
    /** For each node, one bit for each literal that leaves it, by the word's last six bits: most words are told without a look-up. */
    private long[] literalBits = new long[1 << 10];

    private long[] nodeShapes = {};
    private long[] nodeLists = {};
    private long[] startWords = {};
    private long startShapes;
    private long startLists;

    Patterns() {
        newNode();
    }

    private int newNode() {
        building.add(new ArrayList<>());
        accepting.add(0);
        return building.size() - 1;
    }

    int literal(int node, int word) {
        int known = follow(node, word);
        if (known >= 0) {
            return known;
        }
        if (literals * 2 >= keys.length) {
            rehash();
        }
        if (node == 0) {
            startWords = Arrays.copyOf(startWords, Math.max(startWords.length, (word >>> 6) + 1));
            startWords[word >>> 6] |= 1L << word;
        }
        int target = newNode();
        if (target >= literalBits.length) {
            literalBits = Arrays.copyOf(literalBits, target * 2);
        }
        literalBits[node] |= 1L << word;
        insert(key(node, word), target);
        literals++;
        return target;
    }

    int byClass(int node, long shapes, long lists) {
        for (ClassEdge edge : building.get(node)) {
            if (edge.shapes == shapes && edge.lists == lists) {
                return edge.target;
            }
        }
        int target = newNode();
        if (target >= literalBits.length) {
            literalBits = Arrays.copyOf(literalBits, target * 2);
        }
        building.get(node).add(new ClassEdge(shapes, lists, target));
        return target;
    }

    void accept(int node, SpanKind kind) {
        accepting.set(node, accepting.get(node) | 1 << kind.ordinal());
    }

    /** To be called once when all patterns are in. */
    Patterns freeze() {
        for (ClassEdge edge : building.getFirst()) {
            startShapes |= edge.shapes;
            startLists |= edge.lists;
        }
        edges = building.stream().map(list -> list.toArray(ClassEdge[]::new)).toArray(ClassEdge[][]::new);
        nodeShapes = new long[edges.length];
        nodeLists = new long[edges.length];
        for (int node = 0; node < edges.length; node++) {
            for (ClassEdge edge : edges[node]) {
                nodeShapes[node] |= edge.shapes;
                nodeLists[node] |= edge.lists;
            }
        }
        accepts = accepting.stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    /** Writes into {@code ends}, by kind, one past the last token of the longest match that starts here; leaves 0 where none does. */
    void match(Tokens tokens, long[] lists, int start, int[] ends) {
        if (!starts(tokens, lists, start)) {
            return;
        }
        walk(tokens, lists, 0, start, ends);
    }

    private boolean starts(Tokens tokens, long[] lists, int token) {
        int word = tokens.word(token);
        return (tokens.classes(token) & startShapes) != 0
                || (lists[token] & startLists) != 0
                || word >= 0 && word < startWords.length * Long.SIZE && (startWords[word >>> 6] & 1L << word) != 0;
    }

    private void walk(Tokens tokens, long[] lists, int node, int token, int[] ends) {
        int accepted = accepts[node];
        for (int kind = 0; accepted != 0; kind++, accepted >>>= 1) {
            if ((accepted & 1) != 0 && token > ends[kind]) {
                ends[kind] = token;
            }
        }
        if (token >= tokens.count()) {
            return;
        }
        int word = tokens.word(token);
        if (word >= 0 && (literalBits[node] & 1L << word) != 0) {
            int next = follow(node, word);
            if (next >= 0) {
                walk(tokens, lists, next, token + 1, ends);
            }
        }
        long shape = tokens.classes(token);
        long listed = lists[token];
        if ((nodeShapes[node] & shape) == 0 && (nodeLists[node] & listed) == 0) {
            return;
        }
        for (ClassEdge edge : edges[node]) {
            if ((edge.shapes & shape) != 0 || (edge.lists & listed) != 0) {
                walk(tokens, lists, edge.target, token + 1, ends);
            }
        }
    }

    private int follow(int node, int word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, int word) {
        return ((long) (node + 1) << 32) | (word + 1);
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
