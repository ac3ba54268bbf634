package app.counterpoint.exchange;

import app.counterpoint.precision.LeftOutReason;
import java.util.Map;
import java.util.stream.Collectors;

/** Why something that was said is not scored. */
public enum LeftOut {
    /** Nothing at stake. */
    SMALL_TALK("small talk"),
    /** Hello, thanks and goodbye. */
    GREETING("greetings and thanks"),
    /** The other one's words, said again. */
    QUOTATION("quotations of the other"),
    /** Asks for a fact and asks for nothing to be done. */
    QUESTION("questions for information"),
    /** A text that both can read. */
    READING_ALOUD("reading aloud"),
    /** Asks, promises, objects to and claims nothing. */
    NO_POSITION("sentences that take no position"),
    /** Too few words for a score. */
    TOO_SHORT("sentences too short to tell"),
    /** Not English. */
    UNSUPPORTED_LANGUAGE("sentences in a language that is not supported"),
    /** May belong to whoever spoke before or after. */
    SHORT_TURN("turns of fewer than six words at a change of speaker"),
    /** Not an exchange. */
    UNANSWERED("turns without an answer of the other");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** What was left out, in the plural, for a reader. */
    public String words() {
        return words;
    }

    /** How much was left out for which reason, the most frequent first, as in {@code 12 small talk, 5 quotations of the other}. */
    public static String list(Map<LeftOut, Integer> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<LeftOut, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> one.getValue() + " " + one.getKey().words())
                .collect(Collectors.joining(", "));
    }

    static LeftOut of(LeftOutReason reason) {
        return switch (reason) {
            case SMALL_TALK -> SMALL_TALK;
            case GREETING -> GREETING;
            case QUOTATION -> QUOTATION;
            case QUESTION -> QUESTION;
            case READING_ALOUD -> READING_ALOUD;
            case NO_POSITION -> NO_POSITION;
            case TOO_SHORT -> TOO_SHORT;
            case UNSUPPORTED_LANGUAGE -> UNSUPPORTED_LANGUAGE;
        };
    }
}
