package app.counterpoint.precision;

import java.util.Arrays;

/** Words in lower case, found by one look-up in an open-addressing table; each has classes, rarity and a crowd weight. */
final class WordTable {
    private char[] pool = new char[1 << 18];
    private int poolSize;
    private int[] starts = new int[1 << 14];
    private int[] slots = new int[1 << 15];
    private long[] classes = new long[1 << 14];
    private float[] rarity = new float[1 << 14];
    private float[] weight = new float[1 << 14];
    private int size;

    WordTable() {
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

    void setNumbers(int word, float rare, float crowd) {
        rarity[word] = rare;
        weight[word] = crowd;
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
        int slot = hash(text, from, to) & mask;
        while (slots[slot] >= 0) {
            if (matches(slots[slot], text, from, to)) {
                return slots[slot];
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
        char[] text = lowerCase.toCharArray();
        int known = find(text, 0, text.length);
        if (known >= 0) {
            return known;
        }
        grow(text.length);
        starts[size] = poolSize;
        System.arraycopy(text, 0, pool, poolSize, text.length);
        poolSize += text.length;
        insert(hash(text, 0, text.length), size);
        return size++;
    }

    private void insert(int hash, int word) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
    }

    private boolean matches(int word, char[] text, int from, int to) {
        return Arrays.equals(pool, starts[word], end(word), text, from, to);
    }

    private void grow(int length) {
        if (poolSize + length > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
            rarity = Arrays.copyOf(rarity, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        if (size * 2 >= slots.length) {
            slots = new int[slots.length * 2];
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
        copy.size = size;
        return copy;
    }
}
