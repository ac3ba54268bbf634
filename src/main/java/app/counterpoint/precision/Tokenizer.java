package app.counterpoint.precision;

/** Cuts a text into tokens in one pass and looks each up once. Copes with plain text and with word-tokenised text. */
final class Tokenizer {
    /** Longer runs are no words; they are kept as one token and looked up nowhere. */
    private static final int LONGEST_WORD = 64;
    /** With what an address begins. */
    private static final long WWW = WordKey.of("www", 0, 3);

    private static final long NAMES = Shape.PERSON | Lists.PLACE;

    private final WordTable table;

    Tokenizer(WordTable table) {
        this.table = table;
    }

    Tokens read(String text) {
        Tokens tokens = new Tokens(text);
        char[] chars = text.toCharArray();
        char[] lower = new char[LONGEST_WORD];
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = chars[at];
            if (Letters.isBlank(c)) {
                at++;
            } else if (Letters.isWordPart(c)) {
                int end = plainWord(tokens, chars, at);
                at = end > at ? end : word(tokens, at, lower);
            } else {
                at = other(tokens, at, c, lower);
            }
        }
        people(tokens);
        return tokens;
    }

    /** "Hiroshi told me", "I asked Hiroshi": a capitalised word that we do not know beside a verb of saying is a name. */
    private static void people(Tokens tokens) {
        if (!tokens.mayHave(Lists.SPEECH)) {
            return;
        }
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.word(i) < 0
                    && tokens.is(i, Shape.CAP)
                    && !tokens.is(i, Shape.IDENT | Shape.UPPER)
                    && (tokens.is(i + 1, Lists.SPEECH) || tokens.is(i - 1, Lists.SPEECH))) {
                tokens.setClasses(i, tokens.classes(i) | Shape.PERSON);
            }
        }
    }

    private int other(Tokens tokens, int at, char c, char[] lower) {
        String text = tokens.text;
        if (c == '<') {
            int close = text.indexOf('>', at, Math.min(text.length(), at + 9));
            if (close > at && isUpperWord(text, at + 1, close)) {
                tokens.add(at, close + 1, -1, Shape.BLANK);
                return close + 1;
            }
        }
        if ((c == '$' || c == '€' || c == '£') && at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1))) {
            int end = Numbers.end(text, at + 1);
            tokens.add(at, end, -1, Shape.MONEY);
            return end;
        }
        if (c == '#' && at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1))) {
            int end = Numbers.end(text, at + 1);
            tokens.add(at, end, -1, end - at <= 2 ? Shape.IDLE : Shape.BLANK);
            return end;
        }
        if (c == '@' && at + 1 < text.length() && Letters.isWordPart(text.charAt(at + 1))) {
            int end = at + 1;
            while (end < text.length() && Letters.isWordPart(text.charAt(end))) {
                end++;
            }
            tokens.add(at, end, -1, Shape.BLANK);
            return end;
        }
        if ((c == '\'' || c == '’')
                && at + 1 < text.length()
                && Letters.isLetter(text.charAt(at + 1))
                && closes(text, at)) {
            return word(tokens, at, lower);
        }
        long bits = Shape.PUNCT | (".!?;:()[]…\n".indexOf(c) >= 0 || c == '—' || c == '–' ? Shape.BREAK : 0);
        int end = at + 1;
        if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        lower[0] = c;
        tokens.add(at, end, end - at == 1 ? table.find(lower, 0, 1) : -1, bits);
        return end;
    }

    /** Whether what starts here is a detached ending such as "'s" or "'ll" and not a quotation. */
    private static boolean closes(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return end - at <= 3 && (end == text.length() || text.charAt(end) == ' ');
    }

    private static boolean isUpperWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /**
     * Most words are short and of small letters, the first perhaps a capital, with nothing after them that could be part of them:
     * these are read in one go. Gives where the word ends, or its start where it is no such word.
     */
    private int plainWord(Tokens tokens, char[] text, int start) {
        char first = text[start];
        if (!Letters.isAsciiLetter(first)) {
            return start;
        }
        long key = Letters.lower(first);
        int at = start + 1;
        int limit = Math.min(text.length, start + WordKey.LONGEST_WHOLE);
        while (at < limit && Letters.isSmallAscii(text[at])) {
            key = WordKey.with(key, text[at++]);
        }
        boolean special = key == WWW || first == 'X' && at == start + 1;
        if (special || !Letters.isPlainEnd(text, at)) {
            return start;
        }
        int word = table.find(key);
        if (word < 0 && Letters.isSmallAscii(first)) {
            word = transposed(key, at - start);
        }
        long bits = word >= 0 ? table.classes(word) : 0;
        tokens.add(start, at, word, bits | Shape.WORD | Shape.ANY | (Letters.isUpper(first) ? Shape.CAP : 0));
        return at;
    }

    /** The ordinary word that was meant by an unknown one of which two letters were typed the wrong way round ("wiht"), or -1. */
    private int transposed(long key, int length) {
        for (int i = length - 2; i >= 0; i--) {
            int word = table.find(WordKey.swapped(key, i));
            if (word >= 0 && (table.classes(word) & (Shape.ORDINARY | NAMES)) == Shape.ORDINARY) {
                return word;
            }
        }
        return -1;
    }

    private int word(Tokens tokens, int start, char[] lower) {
        String text = tokens.text;
        int end = Letters.wordEnd(text, start);
        if (Letters.isAddress(text, start, end)) {
            int stop = Letters.addressEnd(text, end);
            tokens.add(start, stop, -1, Shape.BLANK);
            return stop;
        }
        if (Letters.isDigit(text.charAt(start))) {
            end = Numbers.end(text, start);
            return number(tokens, start, end, lower);
        }
        int word = find(text, start, end, lower);
        int hyphen = word < 0 ? hyphen(text, start + 1, end) : end;
        if (hyphen < end) {
            end = hyphen;
            word = find(text, start, end, lower);
        }
        long bits = word >= 0 ? table.classes(word) : 0;
        tokens.add(start, end, word, bits | Shape.WORD | Shape.ANY | Letters.shape(text, start, end, bits));
        return end;
    }

    private static int hyphen(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '-') {
            at++;
        }
        return at;
    }

    private int number(Tokens tokens, int start, int end, char[] lower) {
        String text = tokens.text;
        int word = end - start <= LONGEST_WORD ? find(text, start, end, lower) : -1;
        long bits = word >= 0 ? table.classes(word) : 0;
        tokens.add(start, end, word, bits | Shape.ANY | Numbers.shape(text, start, end));
        return end;
    }

    /** Looks a word up in lower case, with straight apostrophes, and again without a closing "'s". */
    private int find(String text, int start, int end, char[] lower) {
        int length = end - start;
        if (length > LONGEST_WORD) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            lower[i] = Letters.lower(text.charAt(start + i));
        }
        int word = table.find(lower, 0, length);
        if (word < 0 && length > 2 && lower[length - 2] == '\'' && lower[length - 1] == 's') {
            return table.find(lower, 0, length - 2);
        }
        return word;
    }
}
