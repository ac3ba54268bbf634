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
    /** The bits of the highest rarities, the highest first: numbers above 0 are in the order of their bits. */
    private final int[] top = new int[TOP];

    private int words;
    private int content;
    private int letters;
    private int longest;
    private double raritySum;
    private double rarityExcess;
    private final ClassCounts little = new ClassCounts(Lists.FUNCTION);
    private final ClassCounts uses = new ClassCounts(Shape.NOUN);
    private int technical;
    private int times;
    private int figures;
    private int money;
    private int percent;
    private int capitals;
    private int names;
    private int shouted;
    private int unknown;
    private int placeholders;
    private int commas;
    private int stops;
    private int exclamations;
    private int questions;
    private int quotes;
    private int colons;
    private int hyphens;
    private int hashes;
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
                placeholders++;
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
        little.add(bits);
        uses.add(bits);
        technical += one(bits, Lists.COMPONENT | Lists.TECHNOLOGY);
        times += one(bits, Lists.TIMEUNIT | Lists.WEEKDAY | Lists.MONTH);
        if (!Shape.is(bits, Shape.WORD) || Shape.is(bits, Shape.QUARTER | Shape.VERSION)) {
            figures += one(
                    bits,
                    Shape.NUM | Shape.MONEY | Shape.PCT | Shape.CLOCK | Shape.YEAR | Shape.UNITNUM | Shape.ORDINAL);
            money += one(bits, Shape.MONEY);
            percent += one(bits, Shape.PCT);
            return;
        }
        if (Shape.is(bits, Shape.CAP) && tokens.length(i) > 1) {
            capitals++;
            firstIsCapital |= i == first;
            names += Shape.is(bits, Shape.ORDINARY | Lists.FUNCTION) ? 0 : 1;
            shouted += one(bits, Shape.UPPER);
        } else if (tokens.word(i) < 0) {
            unknown++;
        }
        if (!Shape.is(bits, Lists.FUNCTION)) {
            content++;
            rare(CrowdFeatures.rarity(tokens, i, table));
        }
    }

    private void rare(double rarity) {
        raritySum += rarity;
        rarityExcess += Math.max(0, rarity - 7);
        int carried = Float.floatToRawIntBits((float) rarity);
        for (int k = 0; k < TOP; k++) {
            int higher = Math.max(carried, top[k]);
            carried = Math.min(carried, top[k]);
            top[k] = higher;
        }
    }

    /** The so many highest rarities in sum. */
    private double top(int most) {
        double sum = 0;
        for (int k = 0; k < most; k++) {
            sum += Float.intBitsToFloat(top[k]);
        }
        return sum;
    }

    private void sign(int i) {
        switch (tokens.text.charAt(tokens.start(i))) {
            case '!' -> exclamations++;
            case '?' -> questions++;
            case ',' -> commas++;
            case '.' -> stops++;
            case '"', '“', '”' -> quotes++;
            case ':' -> colons++;
            case '-' -> hyphens++;
            case '#' -> hashes++;
            default -> {
                // no other sign tells anything
            }
        }
    }

    private static int one(long bits, long wanted) {
        return Shape.is(bits, wanted) ? 1 : 0;
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
        int judging = little.of(Lists.SUBJECTIVE);
        int nouns = uses.of(Shape.NOUN);
        return new double[] {
            log(words),
            Math.min(words, 40) / 20.0,
            Math.max(0, Math.min(words, 60) - 12) / 20.0,
            Math.max(0, Math.min(words, 60) - 25) / 20.0,
            log(content),
            content / n,
            raritySum / c,
            top(1),
            top(3) / 3,
            top(5) / 5,
            log(raritySum),
            Math.sqrt(Math.min(raritySum, 300)),
            log(rarityExcess),
            Math.min(raritySum, 300) / 100,
            log(little.of(Lists.PREPOSITION)),
            log(little.of(Lists.FIRST_PERSON)),
            log(little.of(Lists.SECOND_PERSON)),
            log(little.of(Lists.THIRD_PERSON)),
            log(little.of(Lists.DANGLING)),
            letters / n,
            Math.min(longest, 20) / 10.0,
            words < 4 ? 1 : 0,
            words < 7 ? 1 : 0,
            log(little.of(Lists.FUNCTION)),
            log(judging),
            judging / n,
            nouns / n,
            uses.of(Shape.VERB) / n,
            uses.of(Shape.ADJ) / n,
            uses.of(Shape.ADVERB) / n,
            log(nouns),
            log(technical),
            log(times),
            log(Math.min(words, 60)),
            log(figures),
            log(capitals - (firstIsCapital ? 1 : 0)),
            log(names),
            names / n,
            log(unknown),
            log(exclamations),
            log(questions),
            log(placeholders),
            log(hashes),
            log(commas),
            log(stops),
            log(money),
            log(percent),
            log(quotes),
            log(colons),
            log(hyphens),
            log(shouted),
            log(Math.min(letters, 400))
        };
    }
}
