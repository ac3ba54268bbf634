package app.counterpoint.precision;

/** What a word does in its sentence, as far as its neighbours tell: verb or noun, what opens a noun phrase, what an object. */
final class Syntax {
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
                && !isPossessive(before);
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
        return tokens.is(i, Lists.FUNCTION)
                && switch (tokens.text.substring(tokens.start(i), tokens.end(i))) {
                    case "off", "up", "down", "out", "over" -> true;
                    default -> false;
                };
    }

    /** An article or a possessive. */
    boolean isDeterminer(int i) {
        return i >= 0
                && tokens.is(i, Lists.FUNCTION)
                && switch (tokens.text.substring(tokens.start(i), tokens.end(i))) {
                    case "the", "a", "an", "The", "A", "An", "each", "every", "no" -> true;
                    default -> isPossessive(i);
                };
    }

    /** An article, a possessive, a number or a name of its own. */
    private boolean opensObject(int i) {
        if (tokens.is(i, Shape.NUM | Lists.NUMBER | Shape.IDENT | Shape.UPPER) || isPossessive(i)) {
            return true;
        }
        return tokens.is(i, Lists.FUNCTION)
                && switch (tokens.text.substring(tokens.start(i), tokens.end(i))) {
                    case "the",
                            "a",
                            "an",
                            "this",
                            "these",
                            "those",
                            "each",
                            "any",
                            "all",
                            "no",
                            "only",
                            "us",
                            "them",
                            "it",
                            "what" -> true;
                    default -> false;
                };
    }

    private boolean isPossessive(int i) {
        if (i >= tokens.count()) {
            return false;
        }
        String word = tokens.text.substring(tokens.start(i), tokens.end(i));
        return switch (word) {
            case "my", "our", "your", "his", "her", "their", "its", "My", "Our", "Your", "Their" -> true;
            default -> false;
        };
    }

    boolean isWord(int i, String word) {
        return isWord(tokens, i, word);
    }

    /** Whether a token is this word, in small or capital letters. */
    static boolean isWord(Tokens tokens, int i, String word) {
        return i >= 0
                && i < tokens.count()
                && tokens.length(i) == word.length()
                && tokens.text.regionMatches(true, tokens.start(i), word, 0, word.length());
    }

    /** "exports fail", "users switch": a verb follows its noun where an object or a preposition follows it in turn. */
    boolean isVerbAfterNoun(int i) {
        return tokens.is(i, Shape.VERB | Lists.CONSEQUENCE | Lists.CHANGE)
                && !tokens.is(i, Shape.NOUN)
                && tokens.is(i + 1, Lists.FUNCTION | Lists.PREPOSITION | Shape.NUM)
                && !tokens.is(i + 1, Lists.MODAL)
                && !isBe(i + 1);
    }

    /** A form of "be". */
    boolean isBe(int i) {
        return tokens.is(i, Lists.FUNCTION)
                && switch (tokens.text.substring(tokens.start(i), tokens.end(i))) {
                    case "is",
                            "are",
                            "was",
                            "were",
                            "be",
                            "been",
                            "'re",
                            "'s",
                            "'m",
                            "we're",
                            "they're",
                            "you're",
                            "i'm",
                            "I'm",
                            "it's" -> true;
                    default -> false;
                };
    }

    boolean endsIn(int i, String ending) {
        return tokens.length(i) > ending.length() + 1
                && tokens.text.startsWith(ending, tokens.end(i) - ending.length());
    }
}
