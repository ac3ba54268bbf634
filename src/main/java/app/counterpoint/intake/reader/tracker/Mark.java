package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The labels or statuses by which a tracker's issue is an escalation: those that somebody chose, else any that says so. */
final class Mark {
    /** The key of the chosen words in {@link Context#answers()}, separated by commas. */
    static final String ANSWER = "escalation-mark";

    private static final List<String> STEMS = List.of("escalat", "eskal", "escalad", "escalé");

    private final List<String> chosen;

    private Mark(List<String> chosen) {
        this.chosen = chosen;
    }

    static Mark of(Context context) {
        String words = context.answers().getOrDefault(ANSWER, "");
        return new Mark(Stream.of(words.split(",", -1))
                .map(Mark::plain)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    boolean fits(String label) {
        String word = plain(label);
        if (!chosen.isEmpty()) {
            return chosen.contains(word);
        }
        return STEMS.stream().anyMatch(word::contains)
                && !word.startsWith("not ")
                && !word.startsWith("de-")
                && !word.startsWith("no-");
    }

    /** Whether one of several labels in one cell fits, separated by commas or semicolons. */
    boolean fitsAny(String labels) {
        return Stream.of(labels.split("[,;]", -1)).anyMatch(this::fits);
    }

    /** Whether one of several labels fits that are separated by spaces, as Jira's own labels are, which hold none. */
    boolean fitsWord(String labels) {
        return Stream.of(labels.split("\\s+", -1)).anyMatch(this::fits);
    }
}
