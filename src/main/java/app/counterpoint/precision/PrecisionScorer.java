package app.counterpoint.precision;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        Tokens tokens = tokenizer.read(text);
        Reason reason = refusal(text, tokens);
        return reason == null ? scored(parts(tokens)) : new Scoring.NotScored(reason);
    }

    /** The same with the words that gave something by themselves, for whoever wants to see them. */
    public Explained explain(String text) {
        Tokens tokens = tokenizer.read(text);
        Reason reason = refusal(text, tokens);
        if (reason != null) {
            return new Explained(new Scoring.NotScored(reason), List.of());
        }
        StatementParts parts = parts(tokens);
        return new Explained(scored(parts), explanation.words(parts, lexicon.table()));
    }

    private @Nullable Reason refusal(String text, Tokens tokens) {
        if (text.isBlank()) {
            return Reason.EMPTY;
        }
        if (!language.isSupported(tokens)) {
            return Reason.UNSUPPORTED_LANGUAGE;
        }
        return tokens.words() < FEWEST_WORDS ? Reason.TOO_SHORT : null;
    }

    private Scoring.Scored scored(StatementParts parts) {
        double specificity =
                weights.toSpecificity().of(weights.crowd().of(parts.wording().all(), parts.tokens(), lexicon.table()));
        return explanation.scored(parts, specificity);
    }

    /** What is found in a text, whether or not it can be scored. */
    StatementParts parts(Tokens tokens) {
        return StatementParts.of(tokens, lexicon, weights.wording(), weights.register());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }
}
