package app.counterpoint.precision;

/** Counts over the tokens of a text that tell how specific people find it; each is a plain function of the wording. */
final class CrowdFeatures {
    /** Names, in the order of the values; those of the surface (capitals, digits, signs) come last. */
    static final String[] NAMES = {
        "log-words",
        "words",
        "words-over-12",
        "words-over-25",
        "log-content",
        "content-share",
        "rarity-mean",
        "rarity-max",
        "rarity-top-3",
        "rarity-top-5",
        "rarity-log-sum",
        "rarity-root-sum",
        "rarity-log-excess",
        "rarity-sum",
        "prepositions",
        "first-person",
        "second-person",
        "third-person",
        "dangling",
        "word-length",
        "longest-word",
        "under-4-words",
        "under-7-words",
        "function-words",
        "judging-words",
        "judging-share",
        "noun-share",
        "verb-share",
        "adjective-share",
        "adverb-share",
        "log-nouns",
        "technical-words",
        "times",
        "log-distinct",
        "numbers",
        "capitals",
        "names",
        "name-share",
        "unknown-words",
        "exclamations",
        "questions",
        "placeholders",
        "hash-signs",
        "commas",
        "stops",
        "money",
        "percent",
        "quotes",
        "colons",
        "hyphens",
        "shouted",
        "log-characters"
    };
    /** How many of the features do not look at capitals, digits or signs. */
    static final int PLAIN = 34;

    private static final double UNKNOWN_RARITY = 13;

    private CrowdFeatures() {}

    /** The counts over everything that is written. */
    static double[] of(Tokens tokens, Lexicon lexicon) {
        return of(tokens, lexicon, new boolean[tokens.count()]);
    }

    /** The counts over what is not idle, so that filler and repetition buy nothing. */
    static double[] of(Tokens tokens, Lexicon lexicon, boolean[] idle) {
        return new CrowdCounts(tokens, lexicon.table()).add(idle, false).features();
    }

    /** The sum of the crowd weights of the words that are not idle and of their neighbourhoods, divided by the root of their number. */
    static double words(Tokens tokens, WordTable table, boolean[] idle, double[] neighbours) {
        double sum = 0;
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (!idle[i] && tokens.is(i, Shape.WORD)) {
                words++;
                int word = tokens.word(i);
                sum += word >= 0 ? table.weight(word) : 0;
            }
        }
        if (words == 0) {
            return 0;
        }
        double beside = neighbours.length == 0 ? 0 : Neighbours.sum(tokens, table, idle, neighbours);
        return (sum + beside) / Math.sqrt(words);
    }

    /** How rare a content word is; names and unknown words all count alike. */
    static double rarity(Tokens tokens, int i, WordTable table) {
        int word = tokens.word(i);
        return word < 0 || tokens.is(i, Shape.PERSON | Lists.PLACE) ? UNKNOWN_RARITY : rarity(word, table);
    }

    /** How rare a word of the table is. */
    static double rarity(int word, WordTable table) {
        return table.rarity(word) <= 0 ? UNKNOWN_RARITY : table.rarity(word);
    }
}
