package app.counterpoint.intake.reader.tracker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a file calls a decision, or that a mark of the user's choice makes one.
 *
 * @param line on which it begins, counted from 1; 0 for a file of its own
 * @param question what is to be decided; at most 500 characters, never blank
 * @param raised when it came up
 * @param outcome null where the file does not tell, which is then asked
 * @param broughtBy the leader who brought it to the CPTO ({@code CTO} or {@code CPO}); null unless one side did, or while it is asked
 * @param asked when the CPTO was asked; null where nobody was, or the file does not tell
 * @param decided null while open, or where the file does not tell
 * @param due the day by which it has to be decided; null where there is none
 * @param stakes as written; null where the file does not tell
 * @param externalKey the source's own key; null where it has none
 */
public record DecisionRow(
        int line,
        String question,
        LocalDate raised,
        @Nullable DecisionOutcome outcome,
        @Nullable String broughtBy,
        @Nullable LocalDate asked,
        @Nullable LocalDate decided,
        @Nullable LocalDate due,
        @Nullable String stakes,
        @Nullable String externalKey) {
    /** The longest question that is kept, in characters. */
    public static final int LONGEST_QUESTION = 500;

    public DecisionRow {
        question = question.strip();
        if (question.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a question");
        }
        if (question.length() > LONGEST_QUESTION) {
            question = question.substring(0, LONGEST_QUESTION - 1) + "…";
        }
    }
}
