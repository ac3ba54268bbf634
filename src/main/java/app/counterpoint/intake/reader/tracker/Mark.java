package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.text.NamesInText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labels or statuses by which a tracker's issue is an escalation: those that somebody chose, else any that says so. */
final class Mark {
    /** The key of the chosen words in {@link Context#answers()}, separated by commas. */
    static final String ANSWER = "escalation-mark";

    private static final List<String> STEMS = List.of("escalat", "eskal", "escalad", "escalé");
    private static final int MOST_WORDS = 2_000;
    private static final int MOST_OFFERED = 60;
    private static final int LONGEST = 60;

    private final List<String> chosen;
    private final Map<String, Integer> seen = new HashMap<>();

    private Mark(List<String> chosen) {
        this.chosen = chosen;
    }

    static Mark of(Context context) {
        return new Mark(Question.parts(context.answers().get(ANSWER)).stream()
                .map(Mark::plain)
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
        if (!word.isEmpty() && word.length() <= LONGEST && (seen.size() < MOST_WORDS || seen.containsKey(word))) {
            seen.merge(word, 1, Integer::sum);
        }
        return saysSo(word);
    }

    private static boolean saysSo(String word) {
        return STEMS.stream().anyMatch(word::contains)
                && !word.startsWith("not ")
                && !word.startsWith("de-")
                && !word.startsWith("no-");
    }

    /** Whether one of several labels in one cell fits, separated by commas or semicolons. */
    boolean fitsAny(String labels) {
        boolean fits = false;
        for (String label : labels.split("[,;]", -1)) {
            fits |= fits(label); // each is looked at, so that each is offered
        }
        return fits;
    }

    /** Whether one of several labels fits that are separated by spaces, as Jira's own labels are, which hold none. */
    boolean fitsWord(String labels) {
        return Stream.of(labels.split("\\s+", -1)).anyMatch(this::fits);
    }

    /**
     * Which of the file's words mark an escalation, those that say so first; null where somebody has chosen.
     *
     * @param names a label that holds the name of somebody who is not kept is not offered
     */
    @Nullable Question question(NamesInText names) {
        if (!chosen.isEmpty()) {
            return null;
        }
        List<Question.Choice> offered = seen.entrySet().stream()
                .filter(word -> !word.getKey().contains(",")
                        && names.apply(word.getKey()).equals(word.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> word) -> !saysSo(word.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OFFERED)
                .map(word -> new Question.Choice(word.getKey(), word.getKey()))
                .toList();
        return offered.isEmpty()
                ? null
                : new Question(ANSWER, "Which labels or statuses mark an escalation to the CPTO?", offered, true);
    }
}
