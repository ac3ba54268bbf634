package app.counterpoint.precision;

import java.util.List;

/** Scores how precise a statement is, and says why. Immutable; one instance serves all threads. */
public final class PrecisionScorer {
    private static final int FEWEST_WORDS = 2;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Tokenizer tokenizer;
    private final Explanation explanation;
    private final Language language;

    PrecisionScorer(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.tokenizer = new Tokenizer(lexicon.table());
        this.explanation = new Explanation(weights);
        this.language = OtherLanguages.WORDS;
    }

    /** The scorer for English, with the shipped words and weights; they are read once. */
    public static PrecisionScorer english() {
        return English.SCORER;
    }

    private static final class English {
        private static final PrecisionScorer SCORER = new PrecisionScorer(Lexicon.read("en"), Weights.english());
    }

    private static final class OtherLanguages {
        private static final Language WORDS = Language.read("/precision/en/other-languages.txt");
    }

    /** A scorer that knows a company's own features and components too. */
    public PrecisionScorer with(Glossary glossary) {
        return new PrecisionScorer(lexicon.with(glossary), weights);
    }

    /** The version of words and weights together; scores of different versions must not be compared. */
    public String version() {
        return weights.version();
    }

    /** Scores one statement; texts of any length and content are answered, at a cost in proportion to their length. */
    public Scoring score(String text) {
        if (text.isBlank()) {
            return new Scoring.NotScored(Reason.EMPTY);
        }
        Tokens tokens = tokenizer.read(text);
        if (!language.isSupported(tokens)) {
            return new Scoring.NotScored(Reason.UNSUPPORTED_LANGUAGE);
        }
        if (tokens.words() < FEWEST_WORDS) {
            return new Scoring.NotScored(Reason.TOO_SHORT);
        }
        Evidence evidence = Evidence.find(tokens, lexicon);
        Wording wording = Wording.of(tokens, evidence, lexicon.table());
        double specificity = weights.toSpecificity().of(weights.crowd().of(wording.all(), tokens, lexicon.table()));
        double[] terms = Terms.of(tokens, evidence, wording, lexicon, weights.wording(), weights.register());
        return explanation.scored(tokens, evidence, terms, specificity, wording);
    }

    /**
     * The words that raised or lowered a statement by weights of their own, in their order; what they gave is part of its rest. Empty where the
     * statement is not scored; each gave 0 where it is not about work.
     */
    public List<WordPoints> words(String text) {
        if (!(score(text) instanceof Scoring.Scored)) {
            return List.of();
        }
        Tokens tokens = tokenizer.read(text);
        Evidence evidence = Evidence.find(tokens, lexicon);
        Wording wording = Wording.of(tokens, evidence, lexicon.table());
        double[] terms = Terms.of(tokens, evidence, wording, lexicon, weights.wording(), weights.register());
        return explanation.words(tokens, wording, terms, lexicon.table());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }
}
