package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an escalation came to the CPTO, once somebody has said so: of this one, or by a rule for all.
 *
 * @param by {@code CTO} or {@code CPO}; null for both
 */
record Brought(DecisionOutcome outcome, @Nullable String by) {
    /** The id of the question for the rule. */
    static final String RULE = "brought-by";

    private static final String EACH = "each";

    /** Asks for the rule; what it does not settle is asked of each. */
    static Question rule() {
        return new Question(
                RULE,
                "Who brought what this file marks as escalated?",
                List.of(
                        new Question.Choice(
                                "reporter", "Whichever of the two leaders reported it; ask where neither did"),
                        new Question.Choice(EACH, "Ask me for each"),
                        new Question.Choice("both", "Always both, jointly"),
                        new Question.Choice("taken", "Always nobody: the CPTO took it")));
    }

    static Question question(String key) {
        return new Question(
                RULE + ":" + key,
                key + " is marked as escalated. Who brought it?",
                List.of(
                        new Question.Choice("CTO", "The CTO"),
                        new Question.Choice("CPO", "The CPO"),
                        new Question.Choice("both", "Both, jointly"),
                        new Question.Choice("taken", "Nobody: the CPTO took it")));
    }

    /** The next thing to ask about an issue of which nothing is known yet. */
    static Question next(Context context, String key) {
        return context.answers().getOrDefault(RULE, "").isEmpty() ? rule() : question(key);
    }

    /**
     * Null while nobody has answered.
     *
     * @param reporter the seat of who reported the issue; null for anybody else
     */
    static @Nullable Brought answered(Context context, String key, @Nullable String reporter) {
        String one = context.answers().getOrDefault(RULE + ":" + key, "");
        if (!one.isEmpty()) {
            return of(one);
        }
        String rule = context.answers().getOrDefault(RULE, "");
        return rule.equals("reporter") ? of(reporter == null ? "" : reporter) : of(rule);
    }

    private static @Nullable Brought of(String answer) {
        return switch (answer) {
            case "CTO", "CPO" -> new Brought(DecisionOutcome.ESCALATED_BY_ONE, answer);
            case "both" -> new Brought(DecisionOutcome.ESCALATED_JOINTLY, null);
            case "taken" -> new Brought(DecisionOutcome.TAKEN, null);
            default -> null;
        };
    }
}
