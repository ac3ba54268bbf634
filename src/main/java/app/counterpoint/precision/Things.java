package app.counterpoint.precision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the named things: a noun that names by itself, or one that names together with the words before it. */
final class Things {
    private static final long STOPS_MODIFIER = Lists.FUNCTION
            | Lists.PREPOSITION
            | Lists.GENERIC
            | Lists.MODAL
            | Lists.SPEECH
            | Lists.SUBJECTIVE
            | Lists.DANGLING
            | Lists.VAGUE_WORD
            | Lists.TIMEUNIT
            | Lists.NUMBER
            | Shape.PUNCT
            | Shape.PERSON
            | Shape.BLANK
            | Shape.NUM;
    private static final long PRODUCT_HEAD = Lists.FEATURE | Lists.SEGMENT | Lists.FEATURE_WEAK | Lists.SEGMENT_WEAK;
    private static final long COMPONENT_HEAD = Lists.COMPONENT | Lists.TECHNOLOGY | Lists.COMPONENT_WEAK;
    private static final WordSet QUALIFIERS = WordSet.of(
            "on", "without", "behind", "using", "who", "running", "whose", "with", "at", "of", "that", "still", "from");
    /** No token that is none of these names a thing. */
    private static final long CANDIDATE =
            Lists.STRONG | Lists.WEAK | Lists.PEOPLE | Lists.COMPANY | Shape.CAP | Shape.UPPER | Shape.IDENT;

    private static final int LONGEST_NAME = 4;
    /** How strong a thing is that is named only together with the words before it. */
    private static final double PARTLY = 0.85;
    /** How many words after "who" or "with" may pass before the thing is named that tells people apart. */
    private static final int QUALIFIER_REACH = 8;

    private final Tokens tokens;
    private final Syntax syntax;
    private final boolean shouts;
    private final List<Hit> found;
    private final boolean[] known;
    private int balance;
    private boolean balanceKnown;

    /**
     * Looks for things.
     *
     * @param known the tokens that the company's glossary has already named
     */
    Things(Tokens tokens, boolean shouts, List<Hit> found, boolean[] known) {
        this.known = known;
        this.tokens = tokens;
        this.syntax = new Syntax(tokens);
        this.shouts = shouts;
        this.found = found;
    }

    void find() {
        int free = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (known[i]) {
                free = i + 1;
                if (free < tokens.count() && !known[free] && goesOn(free)) {
                    lengthen(free);
                }
                continue;
            }
            Hit hit = at(i, free);
            if (hit != null) {
                found.add(hit);
                free = hit.to();
            }
        }
    }

    /** "phone number" + "step": the noun after a phrase that is known takes the phrase for its own name. */
    private boolean goesOn(int i) {
        return tokens.is(i, Lists.STRONG | Lists.WEAK) && !syntax.isVerb(i) && !syntax.isVerbAfterNoun(i);
    }

    private void lengthen(int head) {
        for (int k = 0; k < found.size(); k++) {
            Hit hit = found.get(k);
            if (hit.to() == head && hit.domain() != null) {
                found.set(k, new Hit(hit.from(), head + 1, hit.kind(), hit.domain(), hit.strength()));
                known[head] = true;
            }
        }
    }

    private @Nullable Hit at(int i, int free) {
        long bits = tokens.classes(i);
        if (!Shape.is(bits, CANDIDATE) || Shape.is(bits, Shape.PUNCT | Shape.BLANK) || syntax.isVerb(i)) {
            return null;
        }
        int next = i + 1;
        if (isPartOfLongerName(next)) {
            return null;
        }
        if (Shape.is(bits, Lists.STRONG)) {
            int from = leftmost(i, free);
            if (Shape.is(bits, COMPONENT_HEAD)
                    && Shape.is(bits, PRODUCT_HEAD)
                    && (isPerson(i, bits) || told(from, i) > 0 || told(0, tokens.count()) > 1)) {
                return new Hit(from, next, SpanKind.FEATURE, Domain.PRODUCT, 1);
            }
            return new Hit(from, withVersion(i), kind(bits), domain(bits), 1);
        }
        if (isName(i)) {
            return name(i, free);
        }
        if (Shape.is(bits, Lists.WEAK)) {
            Hit hit = weak(i, free, bits);
            if (hit != null) {
                return hit;
            }
        }
        if (Shape.is(bits, Lists.SEGMENT_WEAK | Lists.PEOPLE) && isQualified(next)) {
            return new Hit(i, next, SpanKind.FEATURE, Domain.PRODUCT, 0.7);
        }
        return null;
    }

    /** "a tenant who reports a heater": a word for both a person and a mechanism, followed as a person is. */
    private boolean isPerson(int i, long bits) {
        return Shape.is(bits, Lists.SEGMENT)
                && (syntax.isWord(i + 1, "who") || tokens.is(i + 1, Lists.SPEECH) && !tokens.is(i + 1, Shape.NOUN));
    }

    private @Nullable Hit weak(int i, int free, long bits) {
        int from = leftmost(i, free);
        if (from < i && !(Shape.is(bits, Lists.SEGMENT_WEAK) && tokens.is(from, Shape.CAP) && from > 0)) {
            return named(from, i, bits);
        }
        return null;
    }

    /** A head of both domains ("link", "module") follows the words before it: "invite link" is a feature, "session link" a component. */
    private Hit named(int from, int head, long bits) {
        if (Shape.is(bits, COMPONENT_HEAD) && Shape.is(bits, PRODUCT_HEAD)) {
            int told = told(from, head);
            if (told > 0 || told == 0 && told(0, tokens.count()) > 1) {
                return new Hit(from, withVersion(head), SpanKind.FEATURE, Domain.PRODUCT, PARTLY);
            }
            if (told < 0) {
                return new Hit(from, withVersion(head), SpanKind.COMPONENT, Domain.TECHNOLOGY, PARTLY);
            }
        }
        return new Hit(from, withVersion(head), kind(bits), domain(bits), PARTLY);
    }

    /** By how many words that are of one domain alone these tokens belong to product rather than to technology. */
    private int told(int from, int to) {
        if (from == 0 && to == tokens.count() && balanceKnown) {
            return balance;
        }
        int told = 0;
        for (int i = from; i < to; i++) {
            boolean product = tokens.is(i, Lists.FEATURE | Lists.SEGMENT);
            boolean technology = tokens.is(i, Lists.COMPONENT | Lists.TECHNOLOGY);
            told += product == technology ? 0 : product ? 1 : -1;
        }
        if (from == 0 && to == tokens.count()) {
            balance = told;
            balanceKnown = true;
        }
        return told;
    }

    /** "users on the free plan", "people who refuse to upgrade to Python 3": what follows says which ones. */
    private boolean isQualified(int next) {
        if (next + 1 >= tokens.count() || !isQualifier(next) || tokens.is(next + 1, Lists.FIRST_PERSON)) {
            return false;
        }
        for (int i = next + 1; i < Math.min(next + 1 + QUALIFIER_REACH, tokens.count()); i++) {
            if (tokens.is(i, Shape.BREAK)) {
                return false;
            }
            if (tokens.is(i, Lists.STRONG) && !syntax.isVerb(i) || isName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQualifier(int i) {
        return tokens.is(i, Lists.FUNCTION | Lists.PREPOSITION | Shape.VERB) && QUALIFIERS.has(tokens, i);
    }

    private boolean isPartOfLongerName(int next) {
        if (!tokens.is(next, Lists.STRONG | Lists.WEAK | Shape.PUNCT)) {
            return false;
        }
        if (tokens.isChar(next, '-') && touches(next) && tokens.is(next + 1, Lists.STRONG | Lists.WEAK)) {
            return true;
        }
        return goesOn(next) && !tokens.is(next, Shape.PUNCT);
    }

    private boolean touches(int i) {
        return tokens.start(i) == tokens.end(i - 1);
    }

    /** Something called by a name of its own: an identifier, an abbreviation, a capitalised word that is not an ordinary one. */
    private boolean isName(int i) {
        long bits = tokens.classes(i);
        if (Shape.is(bits, Lists.COMPANY) && Shape.is(bits, Shape.CAP)) {
            return true;
        }
        if (Shape.is(
                bits,
                Shape.PERSON
                        | Lists.PLACE
                        | Lists.ORG
                        | Lists.MONTH
                        | Lists.WEEKDAY
                        | Lists.FUNCTION
                        | Lists.UNIT
                        | Lists.TIMEUNIT)) {
            return Shape.is(bits, Shape.IDENT) && !Shape.is(bits, Shape.PERSON | Lists.ORG | Lists.FUNCTION);
        }
        if (Shape.is(bits, Shape.IDENT)) {
            return tokens.length(i) > 1;
        }
        if (shouts) {
            return false;
        }
        if (Shape.is(bits, Shape.UPPER)) {
            return !Shape.is(bits, Shape.ORDINARY) || tokens.length(i) <= 4 && tokens.word(i) < 0;
        }
        if (!Shape.is(bits, Shape.CAP) || tokens.length(i) < 3) {
            return false;
        }
        boolean versioned = tokens.is(i + 1, Shape.VERSION | Shape.NUM) && i > 0;
        boolean opens = i == 0 || tokens.is(i - 1, Shape.BREAK);
        if (opens && !versioned && Shape.is(bits, Shape.ADVERB | Shape.ADJ | Shape.VERB | Shape.NOUN)) {
            return false; // "Unfortunately": the first word has its capital from its place
        }
        return versioned && !Shape.is(bits, Lists.STOP_COUNT | Lists.GENERIC)
                || !Shape.is(bits, Shape.ORDINARY | Lists.SPEECH) && !isPersonHere(i);
    }

    private boolean isPersonHere(int i) {
        return tokens.is(i + 1, Lists.SPEECH) || tokens.is(i + 1, Shape.PERSON) || tokens.is(i - 1, Shape.PERSON);
    }

    private Hit name(int i, int free) {
        long bits = tokens.classes(i);
        if (Shape.is(bits, Lists.COMPANY)) {
            return new Hit(i, i + 1, SpanKind.NAME, null, 1);
        }
        int from = i;
        while (from > free
                && from > i - LONGEST_NAME
                && tokens.is(from - 1, Shape.CAP)
                && from > 1
                && isName(from - 1)) {
            from--;
        }
        return new Hit(from, withVersion(i), SpanKind.COMPONENT, Domain.TECHNOLOGY, 0.9);
    }

    private int withVersion(int i) {
        return tokens.is(i + 1, Shape.VERSION) ? i + 2 : i + 1;
    }

    /** The first word of the name that ends here: nouns and telling adjectives before it belong to it. */
    private int leftmost(int head, int free) {
        int from = head;
        while (from > free && from > head - LONGEST_NAME) {
            int before = from - 1;
            if (tokens.isChar(before, '-') && before > free && touches(from) && touches(before)) {
                before--;
            }
            if (!isModifier(before, from, head)) {
                break;
            }
            from = before;
        }
        return from;
    }

    private boolean isModifier(int i, int of, int head) {
        long bits = tokens.classes(i);
        if (Shape.is(bits, Shape.PLURAL) && Shape.is(bits, Lists.SEGMENT | Lists.SEGMENT_WEAK | Lists.PEOPLE)) {
            return false; // "giving users options", "let people test": somebody is given or let do something
        }
        if (Shape.is(bits, Lists.STRONG) || Shape.is(bits, Lists.WEAK)) {
            return i == 0 && Shape.is(bits, Lists.CHANGE)
                    ? i + 2 == of || syntax.isSubject(head)
                    : !syntax.isVerb(i) || i + 2 == of;
        }
        if (Shape.is(bits, STOPS_MODIFIER)) {
            return Shape.is(bits, Lists.GENERIC) && Shape.is(bits, Shape.IDENT);
        }
        if (Shape.is(bits, Lists.CHANGE | Lists.CONSEQUENCE)
                && (!Shape.is(bits, Shape.NOUN | Shape.ADJ)
                        || !Shape.is(bits, Shape.NOUN) && syntax.endsIn(i, "ing"))) {
            return false;
        }
        if (i + 2 == of) {
            return true;
        }
        if (syntax.endsIn(i, "ing") && syntax.isBe(i - 1)) {
            return false; // "folks are running businesses"
        }
        if (Shape.is(bits, Shape.NOUN | Shape.ADJ)) {
            return !Shape.is(bits, Shape.ADVERB) && !syntax.isVerb(i);
        }
        if (syntax.isDeterminer(i - 1)) {
            return !Shape.is(bits, Shape.ADVERB); // "the mail relay": whatever else the word is, here it is a noun
        }
        return Shape.is(bits, Shape.IDENT | Shape.UPPER)
                || tokens.word(i) < 0
                || !Shape.is(bits, Shape.ORDINARY) && !Shape.is(bits, Shape.VERB | Shape.ADVERB);
    }

    private static SpanKind kind(long bits) {
        return isProduct(bits) ? SpanKind.FEATURE : SpanKind.COMPONENT;
    }

    private static Domain domain(long bits) {
        boolean product = Shape.is(bits, Lists.FEATURE | Lists.SEGMENT | Lists.FEATURE_WEAK | Lists.SEGMENT_WEAK);
        boolean technology = Shape.is(bits, Lists.COMPONENT | Lists.TECHNOLOGY | Lists.COMPONENT_WEAK);
        return product && technology ? Domain.BOTH : product ? Domain.PRODUCT : Domain.TECHNOLOGY;
    }

    private static boolean isProduct(long bits) {
        if (Shape.is(bits, Lists.COMPONENT | Lists.TECHNOLOGY)) {
            return false;
        }
        return Shape.is(bits, Lists.FEATURE | Lists.SEGMENT)
                || !Shape.is(bits, Lists.COMPONENT_WEAK) && Shape.is(bits, Lists.FEATURE_WEAK | Lists.SEGMENT_WEAK);
    }
}
