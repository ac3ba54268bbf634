package app.counterpoint.precision;

/** Where words begin and end, and what their letters show. */
final class Letters {
    /** A chain of joined words ends here, so that a hostile one is not read again from each of its links. */
    private static final int LONGEST_JOINED = 64;

    /** One bit for each sign, by its number, after which no word of small letters goes on. */
    private static final long PLAIN_ENDS = bits(" \n,;!?()\"/");

    private Letters() {}

    private static long bits(String signs) {
        return signs.chars().mapToLong(sign -> 1L << sign).reduce(0, (one, other) -> one | other);
    }

    static boolean isBlank(char c) {
        return c < 128 ? c <= ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLetter(char c) {
        return c < 128 ? isAsciiLetter(c) : Character.isLetter(c);
    }

    static boolean isAsciiLetter(char c) {
        return isSmallAscii((char) (c | 0x20));
    }

    static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return isLetter(c)
                || isDigit(c)
                || c == '_'
                || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** One past the word that starts here; apostrophes, hyphens, dots and slashes belong to it when they stand inside. */
    static int wordEnd(String text, int start) {
        int length = text.length();
        int at = start + 1;
        while (at < length) {
            char c = text.charAt(at);
            if (isWordPart(c)) {
                at++;
            } else if (isJoiner(c)
                    && at - start < LONGEST_JOINED
                    && at + 1 < length
                    && isLetter(text.charAt(at + 1))
                    && !(c == '.' && isEnd(text, at))) {
                at += 2;
            } else if ((c == '.' || c == '-')
                    && at + 1 < length
                    && isDigit(text.charAt(at + 1))
                    && isLetter(text.charAt(at - 1))) {
                at += 2;
            } else if ((c == '+' || c == '#') && isUpper(text.charAt(at - 1)) && at - start == 1) {
                at += c == '+' && at + 1 < length && text.charAt(at + 1) == '+' ? 2 : 1;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a word of small letters is sure to end here, and to be no address: at a blank, or at a sign that joins no words. */
    static boolean isPlainEnd(char[] text, int at) {
        if (at == text.length) {
            return true;
        }
        char c = text[at];
        return c < Long.SIZE && (PLAIN_ENDS & 1L << c) != 0
                || (c == '.' || c == ':') && (at + 1 == text.length || isBlank(text[at + 1]));
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '.';
    }

    /** A full stop with no space after it, as in "done.Next", still ends the sentence when a capital follows. */
    private static boolean isEnd(String text, int dot) {
        return isUpper(text.charAt(dot + 1)) && !isUpper(text.charAt(dot - 1));
    }

    static boolean isAddress(String text, int start, int end) {
        char c = text.charAt(start);
        if (c != 'U' && c != 'w' && (end >= text.length() || text.charAt(end) != ':' && text.charAt(end) != '@')) {
            return false;
        }
        return end + 2 < text.length()
                        && ((text.charAt(end) == ':' && text.charAt(end + 1) == '/' && text.charAt(end + 2) == '/')
                                || (text.charAt(end) == '@' && isLetter(text.charAt(end + 1))))
                || (end - start == 3 && text.startsWith("URL", start))
                || text.startsWith("www.", start);
    }

    static int addressEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    /** The shape of a token that starts with a letter. */
    static long shape(String text, int start, int end, long listed) {
        boolean first = isUpper(text.charAt(start));
        int upper = 0;
        boolean inner = false;
        boolean digits = false;
        boolean joined = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isUpper(c)) {
                upper++;
                inner |= i > start && !isUpper(text.charAt(i - 1)) && isLetter(text.charAt(i - 1));
            } else if (isDigit(c)) {
                digits = true;
            } else if (c == '_' || (c == '.' && i > start + 1)) {
                joined = true;
            } else if ((c == '#' || c == '+') && upper == i - start) {
                joined = true;
            }
        }
        if (end - start == 1 && first && text.charAt(start) == 'X') {
            return Shape.BLANK;
        }
        if (digits && end - start == 2 && (text.charAt(start) | 0x20) == 'q' && text.charAt(start + 1) <= '4') {
            return Shape.QUARTER;
        }
        if (digits && end - start == 2 && (text.charAt(start) | 0x20) == 'h' && text.charAt(start + 1) <= '2') {
            return Shape.QUARTER;
        }
        if (digits && end - start >= 4 && end - start <= 6 && isFiscalYear(text, start, end)) {
            return Shape.QUARTER;
        }
        if (digits && (text.charAt(start) | 0x20) == 'v' && end > start + 1 && isDigit(text.charAt(start + 1))) {
            return Shape.VERSION;
        }
        boolean listedOrg = listed != 0;
        long bits = first ? Shape.CAP : 0;
        if (upper >= 2 && upper == letters(text, start, end)) {
            bits |= Shape.UPPER;
        }
        return joined || inner || (digits && !listedOrg) ? bits | Shape.IDENT : bits;
    }

    /** "FY25", "fy2026". */
    private static boolean isFiscalYear(String text, int start, int end) {
        if ((text.charAt(start) | 0x20) != 'f' || (text.charAt(start + 1) | 0x20) != 'y') {
            return false;
        }
        for (int i = start + 2; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int letters(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (isLetter(text.charAt(i))) {
                count++;
            }
        }
        return end - start > 2 && text.charAt(end - 1) == 's' ? count - 1 : count;
    }
}
