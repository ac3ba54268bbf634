package app.counterpoint.precision;

/** What a word does in its sentence, as far as its neighbours tell: verb or noun, what opens a noun phrase, what an object. */
final class Syntax {
    private static final WordSet PARTICLES = WordSet.of("off", "up", "down", "out", "over");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "The", "A", "An", "each", "every", "no");
    private static final WordSet OBJECT_OPENERS = WordSet.of(
            "the", "a", "an", "this", "these", "those", "each", "any", "all", "no", "only", "us", "them", "it", "what");
    private static final WordSet POSSESSIVES =
            WordSet.of("my", "our", "your", "his", "her", "their", "its", "My", "Our", "Your", "Their");
    private static final WordSet BE = WordSet.of(
            "is", "are", "was", "were", "be", "been", "'re", "'s", "'m", "we're", "they're", "you're", "i'm", "I'm",
            "it's");

    private final Tokens tokens;

    Syntax(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A word of two uses is a verb after "to", a modal, a pronoun or a negation. */
    boolean isVerb(int i) {
        if (tokens.is(i, Shape.IDENT | Shape.UPPER)) {
            return false;
        }
        if (i > 0 && isPredicate(i)) {
            return true;
        }
        if (!tokens.is(i, Shape.VERB | Lists.CHANGE | Lists.CONSEQUENCE)) {
            return false;
        }
        if (i == 0) {
            return tokens.is(i, Lists.CHANGE) && !tokens.is(i + 1, Shape.VERB | Lists.MODAL);
        }
        int before = i - 1;
        boolean pronoun = tokens.is(before, Lists.FIRST_PERSON | Lists.SECOND_PERSON | Lists.THIRD_PERSON)
                && !POSSESSIVES.has(tokens, before);
        return pronoun
                || tokens.is(before, Lists.MODAL)
                || isWord(before, "to")
                || tokens.is(before, Shape.ADVERB) && tokens.is(before - 1, Lists.MODAL);
    }

    /** "browsers support IndexedDB", "the assembler copies the matrix": a verb stands between its subject and its object. */
    private boolean isPredicate(int i) {
        if (endsIn(i - 1, "s") && !endsIn(i, "s") && isDeterminer(i + 1) && !tokens.is(i - 1, Lists.FUNCTION)) {
            return true; // "forwarders type the number": no name goes on like this
        }
        if (!tokens.is(i, Shape.VERB | Lists.CHANGE | Lists.CONSEQUENCE)
                || !tokens.is(i - 1, Shape.NOUN | Lists.STRONG | Lists.WEAK)) {
            return false;
        }
        boolean agrees = endsIn(i, "s")
                || endsIn(i - 1, "s") && !tokens.is(i - 1, Lists.FUNCTION)
                || isWord(i - 1, "people")
                || isWord(i - 1, "staff");
        return agrees && (opensObject(i + 1) || isParticle(i + 1) && opensObject(i + 2));
    }

    /** "switches off the gateway": belongs to the verb before it. */
    private boolean isParticle(int i) {
        return tokens.is(i, Lists.FUNCTION) && PARTICLES.has(tokens, i);
    }

    /** An article or a possessive. */
    boolean isDeterminer(int i) {
        return tokens.is(i, Lists.FUNCTION) && (ARTICLES.has(tokens, i) || POSSESSIVES.has(tokens, i));
    }

    /** An article, a possessive, a number or a name of its own. */
    private boolean opensObject(int i) {
        return tokens.is(i, Shape.NUM | Lists.NUMBER | Shape.IDENT | Shape.UPPER)
                || POSSESSIVES.has(tokens, i)
                || tokens.is(i, Lists.FUNCTION) && OBJECT_OPENERS.has(tokens, i);
    }

    boolean isWord(int i, String word) {
        return isWord(tokens, i, word);
    }

    /** Whether a token is this word, in small or capital letters. */
    static boolean isWord(Tokens tokens, int i, String word) {
        return i >= 0
                && i < tokens.count()
                && tokens.length(i) == word.length()
                && mayBegin(tokens.text.charAt(tokens.start(i)), word.charAt(0))
                && tokens.text.regionMatches(true, tokens.start(i), word, 0, word.length());
    }

    /** Spares most words the whole comparison: an ASCII letter is only like itself. */
    private static boolean mayBegin(char c, char small) {
        return (c | 0x20) == small || c >= 128;
    }

    /** "exports fail", "users switch": a verb follows its noun where an object or a preposition follows it in turn. */
    boolean isVerbAfterNoun(int i) {
        return tokens.is(i, Shape.VERB | Lists.CONSEQUENCE | Lists.CHANGE)
                && !tokens.is(i, Shape.NOUN)
                && tokens.is(i + 1, Lists.FUNCTION | Lists.PREPOSITION | Shape.NUM)
                && !tokens.is(i + 1, Lists.MODAL)
                && !isBe(i + 1);
    }

    /** "export job needs two weeks": what the noun does, is or should do follows. */
    boolean isSubject(int i) {
        return tokens.is(i + 1, Lists.MODAL)
                || isBe(i + 1)
                || tokens.is(i + 1, Shape.VERB) && endsIn(i + 1, "s") && !endsIn(i, "s");
    }

    /** A form of "be". */
    boolean isBe(int i) {
        return tokens.is(i, Lists.FUNCTION) && BE.has(tokens, i);
    }

    boolean endsIn(int i, String ending) {
        return tokens.length(i) > ending.length() + 1
                && tokens.text.startsWith(ending, tokens.end(i) - ending.length());
    }
}
