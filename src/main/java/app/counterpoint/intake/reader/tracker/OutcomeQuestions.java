package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a list of decisions leaves open, asked line by line. */
final class OutcomeQuestions {
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

    static Question when(int line) {
        return new Question(
                "when:" + line,
                "Line " + line + " has ended, and the file does not say when. On which day (YYYY-MM-DD)?",
                List.of());
    }

    /** Null while nobody has answered with a date. */
    static @Nullable LocalDate when(Context context, int line) {
        LocalMoment answer = LocalMoments.parse(context.answers().getOrDefault("when:" + line, ""));
        LocalDateTime day = answer == null || answer.isAmbiguous() ? null : answer.dayFirst();
        return day == null ? null : day.toLocalDate();
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
