package app.counterpoint.precision;

import java.util.Arrays;

/** Words in lower case, found by one look-up in an open-addressing table; each has classes, rarity and a crowd weight. */
final class WordTable {
    private char[] pool;
    private int poolSize;
    private int[] starts;
    /** The upper half of the hash above the word's index; -1 where empty. */
    private long[] slots;

    private long[] classes;
    private float[] rarity;
    private float[] weight;
    private float[] work;
    private int size;

    /** An empty table. */
    WordTable() {
        this(1 << 8);
    }

    /** An empty table with room for so many words. */
    WordTable(int words) {
        int room = Integer.highestOneBit(Math.max(1, words - 1)) << 1;
        pool = new char[room * 8];
        starts = new int[room];
        slots = new long[room * 2];
        classes = new long[room];
        rarity = new float[room];
        weight = new float[room];
        work = new float[room];
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    long classes(int word) {
        return classes[word];
    }

    /** Natural logarithm of how many words of running text pass before this one is met; 0 for an unknown rarity. */
    float rarity(int word) {
        return rarity[word];
    }

    /** What the word gives to crowd specificity before the division by the length. */
    float weight(int word) {
        return weight[word];
    }

    void addClasses(int word, long added) {
        classes[word] |= added;
    }

    /** How much more the word belongs to talk about product and technology work than to general talk. */
    float work(int word) {
        return work[word];
    }

    void setNumbers(int word, float rare, float crowd, float working) {
        rarity[word] = rare;
        weight[word] = crowd;
        work[word] = working;
    }

    String word(int word) {
        return new String(pool, starts[word], end(word) - starts[word]);
    }

    private int end(int word) {
        return word + 1 < size ? starts[word + 1] : poolSize;
    }

    /** The index of a lower-case word, or -1. */
    int find(char[] text, int from, int to) {
        int mask = slots.length - 1;
        int hash = hash(text, from, to);
        int slot = hash & mask;
        for (long entry = slots[slot]; entry >= 0; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash >>> 1 && matches((int) entry, text, from, to)) {
                return (int) entry;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    int find(String lowerCase) {
        return find(lowerCase.toCharArray(), 0, lowerCase.length());
    }

    /** The index of a lower-case word, which is added if it is new. */
    int add(String lowerCase) {
        return add(lowerCase.toCharArray(), 0, lowerCase.length());
    }

    /** The same for the letters from {@code from} to before {@code to}. */
    int add(char[] text, int from, int to) {
        int known = find(text, from, to);
        if (known >= 0) {
            return known;
        }
        grow(to - from);
        starts[size] = poolSize;
        System.arraycopy(text, from, pool, poolSize, to - from);
        poolSize += to - from;
        insert(hash(text, from, to), size);
        return size++;
    }

    /** Adds the words of a text, a line or a blank apart; lines that start with # are notes. */
    void addAll(String lines, long classesOfAll) {
        char[] text = lines.toCharArray();
        int at = 0;
        while (at < text.length) {
            int end = at;
            while (end < text.length && text[end] > ' ') {
                end++;
            }
            if (end > at && text[at] == '#') {
                while (end < text.length && text[end] != '\n') {
                    end++;
                }
            } else if (end > at) {
                addClasses(add(text, at, end), classesOfAll);
            }
            at = end + 1;
        }
    }

    private void insert(int hash, int word) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) (hash >>> 1) << Integer.SIZE | word;
    }

    private boolean matches(int word, char[] text, int from, int to) {
        return Arrays.equals(pool, starts[word], end(word), text, from, to);
    }

    private void grow(int length) {
        if (poolSize + length > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2 + length);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
            rarity = Arrays.copyOf(rarity, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
            work = Arrays.copyOf(work, size * 2);
        }
        if (size * 2 >= slots.length) {
            slots = new long[slots.length * 2];
            Arrays.fill(slots, -1);
            for (int word = 0; word < size; word++) {
                insert(hash(pool, starts[word], end(word)), word);
            }
        }
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /** A copy that can be added to without touching this one. */
    WordTable copy() {
        WordTable copy = new WordTable();
        copy.pool = pool.clone();
        copy.poolSize = poolSize;
        copy.starts = starts.clone();
        copy.slots = slots.clone();
        copy.classes = classes.clone();
        copy.rarity = rarity.clone();
        copy.weight = weight.clone();
        copy.work = work.clone();
        copy.size = size;
        return copy;
    }
}
