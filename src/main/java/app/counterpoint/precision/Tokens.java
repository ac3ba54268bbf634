package app.counterpoint.precision;

import java.util.Arrays;

/** The tokens of one text, as parallel arrays: where each lies, which word it is, what classes it has. */
final class Tokens {
    final String text;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private long[] classes;
    private int count;
    private int wordCount;
    private int figureCount;
    /** All that any of the tokens is. */
    private long present;

    Tokens(String text) {
        this.text = text;
        int room = Math.max(16, Math.min(text.length() / 4 + 8, 1 << 12));
        starts = new int[room];
        ends = new int[room];
        words = new int[room];
        classes = new long[room];
    }

    void add(int start, int end, int word, long bits) {
        if (count == starts.length) {
            int room = count * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            words = Arrays.copyOf(words, room);
            classes = Arrays.copyOf(classes, room);
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        classes[count++] = bits;
        present |= bits;
        wordCount += (bits & Shape.ANY) != 0 ? 1 : 0;
        figureCount += (bits & (Shape.ANY | Shape.WORD)) == Shape.ANY ? 1 : 0;
    }

    int count() {
        return count;
    }

    /** How many of them are words or figures, and no signs or placeholders. */
    int words() {
        return wordCount;
    }

    /** How many of them are figures, and no words. */
    int figures() {
        return figureCount;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The word's index in the table, or -1 if it is not there. */
    int word(int token) {
        return words[token];
    }

    long classes(int token) {
        return token >= 0 && token < count ? classes[token] : 0;
    }

    void setClasses(int token, long bits) {
        classes[token] = bits;
        present |= bits;
    }

    /** Whether a token of these classes need be looked for at all. */
    boolean mayHave(long wanted) {
        return (present & wanted) != 0;
    }

    boolean is(int token, long wanted) {
        return token >= 0 && token < count && (classes[token] & wanted) != 0;
    }

    boolean isChar(int token, char c) {
        return token >= 0 && token < count && ends[token] == starts[token] + 1 && text.charAt(starts[token]) == c;
    }

    int length(int token) {
        return ends[token] - starts[token];
    }
}
