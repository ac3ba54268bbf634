package app.counterpoint.precision;

import java.util.Arrays;

/** Words in lower case, found by one look-up in an open-addressing table; each has classes, rarity and a crowd weight. */
final class WordTable {
    private char[] pool;
    private int poolSize;
    private int[] starts;
    /** The words' keys in the order of their search; 0 where a place is empty. */
    private long[] keys;
    /** The word of each key. */
    private int[] words;

    private long[] classes;
    private float[] rarity;
    private float[] weight;
    private float[] work;
    private float[] precise;
    private float[] product;
    private byte[] kinds;
    private int size;

    /** An empty table. */
    WordTable() {
        this(1 << 8);
    }

    /** An empty table with room for so many words. */
    WordTable(int expected) {
        int room = Integer.highestOneBit(Math.max(1, expected - 1)) << 1;
        pool = new char[room * 8];
        starts = new int[room];
        keys = new long[room * 2];
        words = new int[room * 2];
        classes = new long[room];
        rarity = new float[room];
        weight = new float[room];
        work = new float[room];
        precise = new float[room];
        product = new float[room];
        kinds = new byte[room];
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
        kinds[word] = 0;
    }

    /** How much more the word belongs to talk about product and technology work than to general talk. */
    float work(int word) {
        return work[word];
    }

    /** How much more precise talk about work is where the word stands in it, on the scale of the join before the division by the length. */
    float precise(int word) {
        return precise[word];
    }

    /** How much more the word belongs to what a product does for people than to how it is built; below 0 for the latter. */
    float product(int word) {
        return product[word];
    }

    void setNumbers(int word, float rare, float crowd, float working, float ofPrecise, float ofProduct) {
        rarity[word] = rare;
        weight[word] = crowd;
        work[word] = working;
        precise[word] = ofPrecise;
        product[word] = ofProduct;
        kinds[word] = 0;
    }

    /** The word's kind as {@link Neighbours} has found it; 0 where that is not known yet. */
    int kind(int word) {
        return kinds[word];
    }

    /** Two threads that find it at once find the same. */
    void setKind(int word, int kind) {
        kinds[word] = (byte) kind;
    }

    String word(int word) {
        return new String(pool, starts[word], end(word) - starts[word]);
    }

    private int end(int word) {
        return word + 1 < size ? starts[word + 1] : poolSize;
    }

    /** The index of a lower-case word, or -1. */
    int find(char[] text, int from, int to) {
        int slot = slot(WordKey.of(text, from, to), text, from, to);
        return keys[slot] == 0 ? -1 : words[slot];
    }

    /** The index of a word that is whole in its key, or -1. */
    int find(long wholeKey) {
        int mask = keys.length - 1;
        int slot = WordKey.slot(wholeKey, mask);
        while (keys[slot] != 0) {
            if (keys[slot] == wholeKey) {
                return words[slot];
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
        makeRoom(to - from);
        long key = WordKey.of(text, from, to);
        int slot = slot(key, text, from, to);
        if (keys[slot] != 0) {
            return words[slot];
        }
        starts[size] = poolSize;
        System.arraycopy(text, from, pool, poolSize, to - from);
        poolSize += to - from;
        keys[slot] = key;
        words[slot] = size;
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

    /** Where a word is, or the empty place where it would be. */
    private int slot(long key, char[] text, int from, int to) {
        int mask = keys.length - 1;
        int slot = WordKey.slot(key, mask);
        while (keys[slot] != 0
                && !(keys[slot] == key && (WordKey.isWhole(key) || matches(words[slot], text, from, to)))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean matches(int word, char[] text, int from, int to) {
        return Arrays.equals(pool, starts[word], end(word), text, from, to);
    }

    private void makeRoom(int length) {
        if (poolSize + length > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2 + length);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
            rarity = Arrays.copyOf(rarity, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
            work = Arrays.copyOf(work, size * 2);
            precise = Arrays.copyOf(precise, size * 2);
            product = Arrays.copyOf(product, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        if (size * 2 >= keys.length) {
            keys = new long[keys.length * 2];
            words = new int[keys.length];
            for (int word = 0; word < size; word++) {
                long key = WordKey.of(pool, starts[word], end(word));
                int slot = slot(key, pool, starts[word], end(word));
                keys[slot] = key;
                words[slot] = word;
            }
        }
    }

    /** A copy that can be added to without touching this one. */
    WordTable copy() {
        WordTable copy = new WordTable();
        copy.pool = pool.clone();
        copy.poolSize = poolSize;
        copy.starts = starts.clone();
        copy.keys = keys.clone();
        copy.words = words.clone();
        copy.classes = classes.clone();
        copy.rarity = rarity.clone();
        copy.weight = weight.clone();
        copy.work = work.clone();
        copy.precise = precise.clone();
        copy.product = product.clone();
        copy.kinds = kinds.clone();
        copy.size = size;
        return copy;
    }
}
