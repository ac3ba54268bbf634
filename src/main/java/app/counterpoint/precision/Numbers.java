package app.counterpoint.precision;

/** Reads a token that starts with a digit: where it ends and what kind of figure it is. */
final class Numbers {
    private Numbers() {}

    static int end(String text, int start) {
        int length = text.length();
        int at = start;
        while (at < length) {
            char c = text.charAt(at);
            if (Letters.isWordPart(c)) {
                at++;
            } else if ((c == '.' || c == ',' || c == ':' || c == '/')
                    && at + 1 < length
                    && Letters.isDigit(text.charAt(at + 1))
                    && Letters.isDigit(text.charAt(at - 1))) {
                at++;
            } else if (c == '.' && at + 1 < length && isX(text, at + 1)) {
                at += 2;
            } else if (c == '-' && at + 1 < length && Letters.isDigit(text.charAt(at + 1)) && at - start == 4) {
                at++;
            } else if (c == '-' && at - start == 7 && at + 1 < length && Letters.isDigit(text.charAt(at + 1))) {
                at++;
            } else if (c == '%') {
                return at + 1;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isX(String text, int at) {
        return text.charAt(at) == 'x' && (at + 1 == text.length() || !Letters.isLetter(text.charAt(at + 1)));
    }

    static long shape(String text, int start, int end) {
        int digits = start;
        int dots = 0;
        boolean colon = false;
        boolean slash = false;
        boolean dash = false;
        while (digits < end && !Letters.isLetter(text.charAt(digits)) && text.charAt(digits) != '%') {
            char c = text.charAt(digits++);
            dots += c == '.' ? 1 : 0;
            colon |= c == ':';
            slash |= c == '/';
            dash |= c == '-';
        }
        if (digits == end) {
            return bare(text, start, end, dots, colon, slash, dash);
        }
        return text.charAt(digits) == '%' ? percent(text, start, digits) : glued(text, start, digits, end, dots);
    }

    private static long bare(String text, int start, int end, int dots, boolean colon, boolean slash, boolean dash) {
        if (slash) {
            return text.startsWith("24/7", start) || end - start < 4 ? Shape.IDLE : Shape.ISODATE;
        }
        if (colon) {
            return Shape.CLOCK;
        }
        if (dash) {
            return Shape.ISODATE;
        }
        if (dots == 1) {
            return Shape.NUM | Shape.VERSION;
        }
        if (dots > 1) {
            return Shape.VERSION;
        }
        if (end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start))) {
            return Shape.YEAR;
        }
        return Shape.NUM;
    }

    /** 100 % and more is a manner of speaking; a lower share is a measure. */
    private static long percent(String text, int start, int end) {
        int whole = 0;
        for (int i = start; i < end && Letters.isDigit(text.charAt(i)) && whole < 1000; i++) {
            whole = whole * 10 + text.charAt(i) - '0';
        }
        return whole >= 100 ? Shape.IDLE : Shape.PCT;
    }

    private static long glued(String text, int start, int digits, int end, int dots) {
        String tail = text.substring(digits, end).toLowerCase(java.util.Locale.ROOT);
        return switch (tail) {
            case "st", "nd", "rd", "th" -> Shape.ORDINAL;
            case "am", "pm" -> Shape.CLOCK;
            case "h",
                    "hr",
                    "hrs",
                    "min",
                    "mins",
                    "d",
                    "w",
                    "wk",
                    "wks",
                    "mo",
                    "mos",
                    "yr",
                    "yrs",
                    "y",
                    "days",
                    "weeks" -> Shape.TIMENUM;
            case "x" -> dots > 0 ? Shape.VERSION : Shape.MULT | Shape.IDLE;
            case "k", "m", "b", "bn" -> Shape.NUM | Shape.UNITNUM;
            case "s" -> text.charAt(digits) == 's' ? Shape.UNITNUM : Shape.IDENT; // "5S" is a model
            case "sec",
                    "ms",
                    "us",
                    "ns",
                    "kb",
                    "mb",
                    "gb",
                    "tb",
                    "gib",
                    "mib",
                    "fps",
                    "px",
                    "rps",
                    "qps",
                    "hz",
                    "mhz",
                    "ghz",
                    "km",
                    "usd",
                    "eur" -> Shape.UNITNUM;
            default -> Shape.IDENT;
        };
    }
}
