package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an escalation came to the CPTO, once somebody has said so.
 *
 * @param by {@code CTO} or {@code CPO}; null for both
 */
record Brought(DecisionOutcome outcome, @Nullable String by) {
    static Question question(String key) {
        return new Question(
                "brought-by:" + key,
                key + " is marked as escalated. Who brought it?",
                List.of(
                        new Question.Choice("CTO", "The CTO"),
                        new Question.Choice("CPO", "The CPO"),
                        new Question.Choice("both", "Both, jointly"),
                        new Question.Choice("taken", "Nobody: the CPTO took it")));
    }

    /** Null while nobody has answered. */
    static @Nullable Brought answered(Context context, String key) {
        String answer = context.answers().getOrDefault("brought-by:" + key, "");
        return switch (answer) {
            case "CTO", "CPO" -> new Brought(DecisionOutcome.ESCALATED_BY_ONE, answer);
            case "both" -> new Brought(DecisionOutcome.ESCALATED_JOINTLY, null);
            case "taken" -> new Brought(DecisionOutcome.TAKEN, null);
            default -> null;
        };
    }
}
