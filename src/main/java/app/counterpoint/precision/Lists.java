package app.counterpoint.precision;

import java.util.HashMap;
import java.util.Map;

/** Which bit each word list has. Lists that only patterns ask for live in a second set of bits. */
final class Lists {
    static final long COMPONENT = 1L << Shape.FIRST_LIST;
    static final long COMPONENT_WEAK = COMPONENT << 1;
    static final long TECHNOLOGY = COMPONENT << 2;
    static final long FEATURE = COMPONENT << 3;
    static final long FEATURE_WEAK = COMPONENT << 4;
    static final long SEGMENT = COMPONENT << 5;
    static final long SEGMENT_WEAK = COMPONENT << 6;
    static final long GENERIC = COMPONENT << 7;
    static final long CHANGE = COMPONENT << 8;
    static final long CONSEQUENCE = COMPONENT << 9;
    static final long TIMEUNIT = COMPONENT << 10;
    static final long NUMBER = COMPONENT << 11;
    static final long UNIT = COMPONENT << 12;
    static final long STAFF = COMPONENT << 13;
    static final long STOP_COUNT = COMPONENT << 14;
    static final long ORG = COMPONENT << 15;
    static final long COMPANY = COMPONENT << 16;
    static final long PLACE = COMPONENT << 17;
    static final long SPEECH = COMPONENT << 18;
    static final long FUNCTION = COMPONENT << 19;
    static final long PREPOSITION = COMPONENT << 20;
    static final long FIRST_PERSON = COMPONENT << 21;
    static final long SECOND_PERSON = COMPONENT << 22;
    static final long THIRD_PERSON = COMPONENT << 23;
    static final long DANGLING = COMPONENT << 24;
    static final long SUBJECTIVE = COMPONENT << 25;
    static final long MODAL = COMPONENT << 26;
    static final long MONTH = COMPONENT << 27;
    static final long WEEKDAY = COMPONENT << 28;
    static final long VAGUE_WORD = COMPONENT << 29;
    /** People and groups that name a segment only with what follows them. */
    static final long PEOPLE = COMPONENT << 30;

    static final long EVERYDAY = COMPONENT << 31;
    static final long GENDERED = COMPONENT << 32;

    /** Anything that names a thing by itself. */
    static final long STRONG = COMPONENT | TECHNOLOGY | FEATURE | SEGMENT | Shape.GLOSSARY;
    /** Anything that names a thing only with a word before it. */
    static final long WEAK = COMPONENT_WEAK | FEATURE_WEAK | SEGMENT_WEAK;

    private static final Map<String, Long> OWN = Map.ofEntries(
            Map.entry("component", COMPONENT),
            Map.entry("component-weak", COMPONENT_WEAK),
            Map.entry("technology", TECHNOLOGY),
            Map.entry("feature", FEATURE),
            Map.entry("feature-weak", FEATURE_WEAK),
            Map.entry("segment", SEGMENT),
            Map.entry("segment-weak", SEGMENT_WEAK),
            Map.entry("generic", GENERIC),
            Map.entry("change", CHANGE),
            Map.entry("consequence", CONSEQUENCE),
            Map.entry("timeunit", TIMEUNIT),
            Map.entry("number", NUMBER),
            Map.entry("unit", UNIT),
            Map.entry("staff", STAFF),
            Map.entry("stop-count", STOP_COUNT),
            Map.entry("org", ORG),
            Map.entry("company", COMPANY),
            Map.entry("place", PLACE),
            Map.entry("speech", SPEECH),
            Map.entry("function", FUNCTION),
            Map.entry("preposition", PREPOSITION),
            Map.entry("pronoun-first", FIRST_PERSON),
            Map.entry("pronoun-second", SECOND_PERSON),
            Map.entry("pronoun-third", THIRD_PERSON),
            Map.entry("pronoun-dangling", DANGLING),
            Map.entry("subjective", SUBJECTIVE),
            Map.entry("modal", MODAL),
            Map.entry("month", MONTH),
            Map.entry("weekday", WEEKDAY),
            Map.entry("people", PEOPLE),
            Map.entry("everyday", EVERYDAY),
            Map.entry("gendered", GENDERED),
            Map.entry("vague-noun", VAGUE_WORD),
            Map.entry("vague-quality", VAGUE_WORD),
            Map.entry("vague-value", VAGUE_WORD));

    private static final Map<String, Long> SHAPES = Map.ofEntries(
            Map.entry("num", Shape.NUM),
            Map.entry("any", Shape.ANY),
            Map.entry("plural", Shape.PLURAL),
            Map.entry("money", Shape.MONEY),
            Map.entry("pct", Shape.PCT),
            Map.entry("ordinal", Shape.ORDINAL),
            Map.entry("year", Shape.YEAR),
            Map.entry("version", Shape.VERSION),
            Map.entry("clock", Shape.CLOCK),
            Map.entry("quarter", Shape.QUARTER),
            Map.entry("unitnum", Shape.UNITNUM),
            Map.entry("timenum", Shape.TIMENUM),
            Map.entry("mult", Shape.MULT),
            Map.entry("isodate", Shape.ISODATE),
            Map.entry("idle", Shape.IDLE));

    private final Map<String, Long> forPatterns = new HashMap<>();

    /** The bit by which code asks for a list; 0 for one that only patterns ask for. */
    static long own(String list) {
        return OWN.getOrDefault(list, 0L);
    }

    /** The bit of a shape that a pattern names, or 0. */
    static long shape(String name) {
        return SHAPES.getOrDefault(name, 0L);
    }

    /** The bit by which patterns ask for a list. */
    long inPatterns(String list) {
        return forPatterns.computeIfAbsent(list, _ -> {
            if (forPatterns.size() == Long.SIZE) {
                throw new IllegalStateException("more than 64 word lists");
            }
            return 1L << forPatterns.size();
        });
    }
}
