package app.counterpoint.precision;

import java.util.Map;
import java.util.TreeMap;

/**
 * The words of texts as a regression sees them: the mean direction of their meanings, and one column for each word that was met often enough
 * to have something of its own. Names of people and places have neither, nor has a word that differs from another by gender alone a column.
 */
final class WordDirections {
    private final double[][] directions;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final boolean onlyWorking;
    private final Map<Integer, Integer> columns = new TreeMap<>();

    /**
     * Of the texts that will be learned from.
     *
     * @param often how many times a word must be met in them to have a column of its own
     * @param onlyWorking whether idle and little words tell nothing, as for precision
     */
    WordDirections(double[][] directions, Lexicon lexicon, Iterable<String> texts, int often, boolean onlyWorking) {
        this.onlyWorking = onlyWorking;
        this.directions = directions;
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.table());
        long without = Lists.GENDERED | (onlyWorking ? WordSums.LITTLE : 0);
        Map<Integer, Integer> met = new TreeMap<>();
        for (String text : texts) {
            Tokens tokens = tokenizer.read(text);
            for (int i = 0; i < tokens.count(); i++) {
                if (tokens.word(i) >= 0 && directions[tokens.word(i)] != null && !tokens.is(i, without)) {
                    met.merge(tokens.word(i), 1, Integer::sum);
                }
            }
        }
        met.forEach((word, times) -> {
            if (times >= often) {
                columns.put(word, dimensions() + columns.size());
            }
        });
    }

    private int dimensions() {
        for (double[] direction : directions) {
            if (direction != null) {
                return direction.length;
            }
        }
        throw new IllegalStateException("no word has a direction");
    }

    /** How many columns there are; those of the directions come first. */
    int width() {
        return dimensions() + columns.size();
    }

    /** Whether a column is a direction, and none of a single word. */
    boolean isDirection(int column) {
        return column < dimensions();
    }

    /** Writes the columns of a text into a row from {@code at} on; each word once, divided by the root of their number. */
    void write(String text, double[] row, int at, double factor) {
        Tokens tokens = tokenizer.read(text);
        boolean[] counted = counted(tokens);
        int words = 0;
        for (boolean one : counted) {
            words += one ? 1 : 0;
        }
        double each = factor / Math.sqrt(Math.max(1, words));
        for (int i = 0; i < counted.length; i++) {
            double[] direction = counted[i] && tokens.word(i) >= 0 ? directions[tokens.word(i)] : null;
            if (direction != null) {
                for (int d = 0; d < direction.length; d++) {
                    row[at + d] += each * direction[d];
                }
                Integer column = columns.get(tokens.word(i));
                if (column != null) {
                    row[at + column] += each;
                }
            }
        }
    }

    /** Which tokens count, as in {@link WordSums}. */
    private boolean[] counted(Tokens tokens) {
        boolean[] repeated = Repetition.in(tokens);
        boolean[] idle = onlyWorking ? Idle.words(tokens, Evidence.find(tokens, lexicon), repeated) : repeated;
        boolean[] counted = new boolean[tokens.count()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = onlyWorking ? WordSums.works(tokens, i, idle) : WordSums.counts(tokens, i, repeated);
        }
        return counted;
    }

    /** Each table word's weight, from the coefficients of the columns that begin at {@code at}. */
    double[] weights(double[] solved, int at) {
        double[] weights = new double[lexicon.table().size()];
        for (int word = 0; word < weights.length; word++) {
            double[] direction = directions[word];
            for (int d = 0; direction != null && d < direction.length; d++) {
                weights[word] += solved[at + d] * direction[d];
            }
            Integer column = columns.get(word);
            weights[word] += column == null ? 0 : solved[at + column];
        }
        return weights;
    }
}
