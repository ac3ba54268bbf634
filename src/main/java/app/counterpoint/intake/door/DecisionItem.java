package app.counterpoint.intake.door;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a program sends it.
 *
 * @param key the source's own name for it, which makes it the same decision when it comes again; absent where there is none
 * @param question what is to be decided
 * @param raised the day on which it came up
 * @param outcome {@code open}, {@code settled}, {@code escalated-jointly}, {@code escalated-by-cto}, {@code escalated-by-cpo} or
 *     {@code taken}; open when absent
 * @param asked the day on which the CPTO was asked; absent unless escalated
 * @param decided the day on which it was settled or ruled; absent while open
 * @param due the day by which it has to be decided; absent when there is none
 * @param stakes {@code high} or {@code normal}; normal when absent
 */
record DecisionItem(
        @Nullable String key,
        String question,
        LocalDate raised,
        @Nullable String outcome,
        @Nullable LocalDate asked,
        @Nullable LocalDate decided,
        @Nullable LocalDate due,
        @Nullable String stakes) {

    private static final int LONGEST_KEY = 200;

    private static final Map<String, String> OUTCOMES = Map.of(
            "open", "open",
            "settled", "settled between them",
            "escalated-jointly", "escalated jointly",
            "escalated-by-cto", "escalated by CTO",
            "escalated-by-cpo", "escalated by CPO",
            "taken", "taken by the CPTO");

    /** @throws ItemRefused with what is missing, or does not go together */
    @SuppressWarnings("ConstantValue") // what the JSON leaves out is null, whatever the type says
    DecisionItem {
        if (question == null || question.isBlank() || raised == null) {
            throw new ItemRefused("A decision needs a question and the day on which it was raised, as in 2026-03-16.");
        }
        outcome = outcome == null
                ? "open"
                : outcome.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!OUTCOMES.containsKey(outcome)) {
            throw new ItemRefused(
                    "The outcome is one of open, settled, escalated-jointly, escalated-by-cto, escalated-by-cpo, taken.");
        }
        var open = outcome.equals("open");
        if (open && (asked != null || decided != null)) {
            throw new ItemRefused("An open decision has neither a day of asking nor a day of deciding.");
        }
        if (!open && asked == null && decided == null) {
            throw new ItemRefused("A decision that has ended needs the day: “asked” or “decided”.");
        }
        if (asked != null && asked.isBefore(raised) || decided != null && decided.isBefore(raised)) {
            throw new ItemRefused("It was asked or decided before it was raised.");
        }
        stakes = stakes == null ? "normal" : stakes.strip().toLowerCase(Locale.ROOT);
        if (!stakes.equals("high") && !stakes.equals("normal")) {
            throw new ItemRefused("The stakes are high or normal.");
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ItemRefused("A key has 1 to " + LONGEST_KEY + " characters.");
        }
    }

    /** The same with a key, if it has none. */
    DecisionItem orKey(String other) {
        return key != null ? this : new DecisionItem(other, question, raised, outcome, asked, decided, due, stakes);
    }

    /** The words of the outcome that a table of decisions would hold. */
    String outcomeWords() {
        return Objects.requireNonNull(OUTCOMES.get(Objects.requireNonNull(outcome)));
    }
}
