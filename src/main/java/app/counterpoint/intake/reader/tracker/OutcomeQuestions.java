package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a list of decisions leaves open, asked once. */
final class OutcomeQuestions {
    private static final String ENDED = "ended";
    private static final String RAISED = "raised";

    private OutcomeQuestions() {}

    static String brought(int line) {
        return "brought-by:" + line;
    }

    static Question broughtBy(int line) {
        return new Question(
                brought(line),
                "Line " + line + " was escalated. Who brought it?",
                List.of(
                        new Question.Choice("CTO", "The CTO"),
                        new Question.Choice("CPO", "The CPO"),
                        new Question.Choice("both", "Both, jointly")));
    }

    /** The leader that somebody has answered; null for none yet, or both. */
    static @Nullable String broughtBy(Context context, int line) {
        String answer = context.answers().get(brought(line));
        return "CTO".equals(answer) || "CPO".equals(answer) ? answer : null;
    }

    /** Asked once for the file, of all rows that have ended without a day for it. */
    static Question when() {
        return new Question(
                ENDED,
                "Some decisions have ended, and their rows do not say when. Which day stands for it?",
                List.of(
                        new Question.Choice(RAISED, "The day on which each came up"),
                        new Question.Choice("left-out", "None: leave these rows out")));
    }

    /** Whether these rows are to be left out. */
    static boolean leavesOut(Context context) {
        return "left-out".equals(context.answers().get(ENDED));
    }

    /** The day that stands for the end; null while nobody has said so. */
    static @Nullable LocalDate when(Context context, LocalDate raised) {
        return RAISED.equals(context.answers().get(ENDED)) ? raised : null;
    }

    static Question outcome(int line) {
        return new Question(
                "outcome:" + line,
                "Line " + line + " has a date of an end and is called open. How did it end?",
                List.of(
                        new Question.Choice("open", "It is still open"),
                        new Question.Choice("settled", "Settled between them"),
                        new Question.Choice("escalated_jointly", "Escalated jointly"),
                        new Question.Choice("taken", "Taken by the CPTO")));
    }

    static @Nullable DecisionOutcome answered(Context context, int line) {
        String answer = context.answers().getOrDefault("outcome:" + line, "").toUpperCase(Locale.ROOT);
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            if (outcome.name().equals(answer)) {
                return outcome;
            }
        }
        return null;
    }
}
