package app.counterpoint.precision;

/** What looks like a time and dates nothing: a rate, a measured duration, who did it; and what dates something only beside a deed. */
final class Times {
    private static final long DATES = Shape.NUM
            | Shape.ORDINAL
            | Shape.YEAR
            | Shape.VERSION
            | Shape.QUARTER
            | Shape.CLOCK
            | Shape.ISODATE
            | Lists.TIMEUNIT
            | Lists.MONTH
            | Lists.WEEKDAY;

    private Times() {}

    /** A bare quarter, year or month: it dates something only where there is something to date. */
    static boolean isPeriod(Tokens tokens, Hit hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (tokens.is(i, Shape.NUM | Shape.ORDINAL | Lists.TIMEUNIT | Shape.VERSION | Lists.WEEKDAY)) {
                return false;
            }
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            if (tokens.is(i, Shape.QUARTER | Shape.YEAR | Lists.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** "nine thousand a year", "six times an evening": the period belongs to the quantity. */
    static boolean isRate(Tokens tokens, Hit hit, boolean[] costs) {
        return hit.to() - hit.from() == 2
                && tokens.is(hit.from(), Lists.FUNCTION)
                && !tokens.is(hit.from(), Lists.NUMBER)
                && tokens.is(hit.from() + 1, Lists.TIMEUNIT)
                && hit.from() > 0
                && (costs[hit.from() - 1] || Syntax.isWord(tokens, hit.from() - 1, "times"));
    }

    /** Seconds measure how something runs and date nothing; "a second reviewer" is not even that. */
    static boolean isSecond(Tokens tokens, Hit hit) {
        boolean seconds = false;
        for (int i = hit.from(); i < hit.to(); i++) {
            boolean second = Syntax.isWord(tokens, i, "second")
                    || Syntax.isWord(tokens, i, "seconds")
                    || Syntax.isWord(tokens, i, "secs");
            if (!second
                    && tokens.is(
                            i,
                            Lists.TIMEUNIT | Lists.MONTH | Shape.TIMENUM | Shape.QUARTER | Shape.YEAR | Shape.CLOCK)) {
                return false;
            }
            seconds |= second;
        }
        return seconds;
    }

    /** "blocked by the certificate renewal": who or what did it, not when. */
    static boolean isAgent(Tokens tokens, Hit hit) {
        return Syntax.isWord(tokens, hit.from(), "by")
                && hit.from() > 0
                && tokens.text.startsWith("ed", tokens.end(hit.from() - 1) - 2)
                && !isDated(tokens, hit);
    }

    private static boolean isDated(Tokens tokens, Hit hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (tokens.is(i, DATES)) {
                return true;
            }
        }
        return false;
    }
}
