package app.counterpoint.precision;

/** What can be told of a token by its characters alone, and what the shipped word table says of it: one bit each. */
final class Shape {
    static final long WORD = 1L;
    static final long NUM = 1L << 1;
    static final long CAP = 1L << 2;
    static final long UPPER = 1L << 3;
    /** camelCase, snake_case, dotted.name: written as programs are. */
    static final long IDENT = 1L << 4;

    static final long MONEY = 1L << 5;
    static final long PCT = 1L << 6;
    static final long ORDINAL = 1L << 7;
    static final long YEAR = 1L << 8;
    static final long VERSION = 1L << 9;
    static final long CLOCK = 1L << 10;
    static final long QUARTER = 1L << 11;
    static final long UNITNUM = 1L << 12;
    static final long TIMENUM = 1L << 13;
    /** 10x, 3x: a multiple. */
    static final long MULT = 1L << 14;

    static final long ISODATE = 1L << 15;
    /** A removed name, handle or address: counts for nothing. */
    static final long BLANK = 1L << 16;

    static final long PUNCT = 1L << 17;
    /** Ends a clause: . ! ? ; : and brackets. */
    static final long BREAK = 1L << 18;
    /** A number that does no work: 24/7, 110 %, 10x, #1. */
    static final long IDLE = 1L << 19;
    /** Common in lower case, so that a capital letter says nothing. */
    static final long ORDINARY = 1L << 20;

    static final long NOUN = 1L << 21;
    static final long VERB = 1L << 22;
    static final long ADJ = 1L << 23;
    static final long ADVERB = 1L << 24;
    static final long PERSON = 1L << 25;
    static final long PLURAL = 1L << 26;
    static final long ANY = 1L << 27;
    /** From the company's glossary. */
    static final long GLOSSARY = 1L << 28;
    /** The first bit that word lists may take. */
    static final int FIRST_LIST = 29;

    private Shape() {}

    static boolean is(long classes, long wanted) {
        return (classes & wanted) != 0;
    }
}
