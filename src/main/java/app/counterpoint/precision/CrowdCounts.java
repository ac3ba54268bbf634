package app.counterpoint.precision;

/** The counts behind {@link CrowdFeatures}; tokens can be added bit by bit, so that none need be counted twice. */
final class CrowdCounts {
    private static final int TOP = 5;
    /** What a name of a person or a place may also mean says nothing. */
    private static final long WORD_CLASSES = Shape.NOUN | Shape.VERB | Shape.ADJ | Shape.ADVERB | Shape.ORDINARY;
    /** All names of people and places count as equally long. */
    private static final int NAME_LENGTH = 6;

    private static final int GENDERED_LENGTH = 4;

    private final Tokens tokens;
    private final WordTable table;
    private final double[] top = new double[TOP];
    private int words;
    private int content;
    private int letters;
    private int longest;
    private double raritySum;
    private double rarityExcess;
    private final int[] counts = new int[24];
    /** The first word, of which a capital says nothing; beyond the last token where none is counted. */
    private int first = Integer.MAX_VALUE;

    private boolean firstIsCapital;

    CrowdCounts(Tokens tokens, WordTable table) {
        this.tokens = tokens;
        this.table = table;
    }

    /** Adds the tokens that are marked so. */
    CrowdCounts add(boolean[] marks, boolean so) {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] != so) {
                continue;
            }
            long bits = tokens.classes(i);
            if (Shape.is(bits, Shape.PUNCT)) {
                sign(i);
            } else if (Shape.is(bits, Shape.BLANK)) {
                counts[15]++;
            } else {
                if (i < first) {
                    first = i;
                    firstIsCapital = false;
                }
                word(i, bits);
            }
        }
        return this;
    }

    private void word(int i, long seen) {
        if (Shape.is(seen, Shape.QUARTER | Shape.IDLE)) {
            return;
        }
        long bits = Shape.is(seen, Shape.PERSON | Lists.PLACE) ? seen & ~WORD_CLASSES : seen;
        words++;
        int length = Shape.is(bits, Shape.PERSON | Lists.PLACE)
                ? NAME_LENGTH
                : Shape.is(bits, Lists.GENDERED) ? GENDERED_LENGTH : tokens.length(i);
        letters += length;
        longest = Math.max(longest, length);
        count(0, bits, Lists.PREPOSITION);
        count(1, bits, Lists.FIRST_PERSON);
        count(2, bits, Lists.SECOND_PERSON);
        count(3, bits, Lists.THIRD_PERSON);
        count(4, bits, Lists.DANGLING);
        count(5, bits, Lists.FUNCTION);
        count(6, bits, Lists.SUBJECTIVE);
        count(7, bits, Shape.NOUN);
        count(8, bits, Shape.VERB);
        count(9, bits, Shape.ADJ);
        count(10, bits, Shape.ADVERB);
        count(11, bits, Lists.COMPONENT | Lists.TECHNOLOGY);
        count(12, bits, Lists.TIMEUNIT | Lists.WEEKDAY | Lists.MONTH);
        if (!Shape.is(bits, Shape.WORD) || Shape.is(bits, Shape.QUARTER | Shape.VERSION)) {
            count(
                    13,
                    bits,
                    Shape.NUM | Shape.MONEY | Shape.PCT | Shape.CLOCK | Shape.YEAR | Shape.UNITNUM | Shape.ORDINAL);
            count(20, bits, Shape.MONEY);
            count(21, bits, Shape.PCT);
            return;
        }
        if (Shape.is(bits, Shape.CAP) && tokens.length(i) > 1) {
            counts[14]++;
            firstIsCapital |= i == first;
            counts[16] += Shape.is(bits, Shape.ORDINARY | Lists.FUNCTION) ? 0 : 1;
            count(23, bits, Shape.UPPER);
        } else if (tokens.word(i) < 0) {
            counts[17]++;
        }
        if (!Shape.is(bits, Lists.FUNCTION)) {
            content++;
            rare(CrowdFeatures.rarity(tokens, i, table));
        }
    }

    private void rare(double rarity) {
        raritySum += rarity;
        rarityExcess += Math.max(0, rarity - 7);
        double carried = rarity;
        for (int k = 0; k < TOP; k++) {
            if (carried > top[k]) {
                double moved = top[k];
                top[k] = carried;
                carried = moved;
            }
        }
    }

    private void sign(int i) {
        switch (tokens.text.charAt(tokens.start(i))) {
            case '!' -> counts[18]++;
            case '?' -> counts[19]++;
            case ',' -> signs[0]++;
            case '.' -> signs[1]++;
            case '"', '“', '”' -> signs[2]++;
            case ':' -> signs[3]++;
            case '-' -> signs[4]++;
            case '#' -> signs[5]++;
            default -> signs[6]++;
        }
    }

    private final int[] signs = new int[7];

    private void count(int slot, long bits, long wanted) {
        counts[slot] += Shape.is(bits, wanted) ? 1 : 0;
    }

    private static final double[] LOGARITHMS = logarithms();

    private static double[] logarithms() {
        double[] table = new double[512];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.log(1 + i);
        }
        return table;
    }

    private static double log(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(1 + count);
    }

    private static double log(double sum) {
        return StrictMath.log(1 + sum);
    }

    /** The features, as {@link CrowdFeatures#NAMES} names them, of what has been added. */
    double[] features() {
        double n = Math.max(1, words);
        double c = Math.max(1, content);
        return new double[] {
            log(words),
            Math.min(words, 40) / 20.0,
            Math.max(0, Math.min(words, 60) - 12) / 20.0,
            Math.max(0, Math.min(words, 60) - 25) / 20.0,
            log(content),
            content / n,
            raritySum / c,
            top[0],
            (top[0] + top[1] + top[2]) / 3,
            (top[0] + top[1] + top[2] + top[3] + top[4]) / 5,
            log(raritySum),
            Math.sqrt(Math.min(raritySum, 300)),
            log(rarityExcess),
            Math.min(raritySum, 300) / 100,
            log(counts[0]),
            log(counts[1]),
            log(counts[2]),
            log(counts[3]),
            log(counts[4]),
            letters / n,
            Math.min(longest, 20) / 10.0,
            words < 4 ? 1 : 0,
            words < 7 ? 1 : 0,
            log(counts[5]),
            log(counts[6]),
            counts[6] / n,
            counts[7] / n,
            counts[8] / n,
            counts[9] / n,
            counts[10] / n,
            log(counts[7]),
            log(counts[11]),
            log(counts[12]),
            log(Math.min(words, 60)),
            log(counts[13]),
            log(counts[14] - (firstIsCapital ? 1 : 0)),
            log(counts[16]),
            counts[16] / n,
            log(counts[17]),
            log(counts[18]),
            log(counts[19]),
            log(counts[15]),
            log(signs[5]),
            log(signs[0]),
            log(signs[1]),
            log(counts[20]),
            log(counts[21]),
            log(signs[2]),
            log(signs[3]),
            log(signs[4]),
            log(counts[23]),
            log(Math.min(letters, 400))
        };
    }
}
