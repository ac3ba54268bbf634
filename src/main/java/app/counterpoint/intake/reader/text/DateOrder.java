package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What 3/10/25 means in a file. */
public enum DateOrder {
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first");

    /** The id of the question. */
    public static final String QUESTION = "date-order";

    private final String id;

    DateOrder(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The order that somebody has answered; null while nobody has. */
    public static @Nullable DateOrder answered(Map<String, String> answers) {
        String answer = answers.get(QUESTION);
        for (DateOrder order : values()) {
            if (order.id.equals(answer)) {
                return order;
            }
        }
        return null;
    }

    /** Asks what a date of the file means, showing both readings of it. */
    public static Question question(LocalMoment example) {
        return new Question(
                QUESTION,
                "Dates in this file can be read in two ways, and nothing in it tells which. When was it?",
                List.of(
                        new Question.Choice(DAY_FIRST.id, String.valueOf(example.in(DAY_FIRST))),
                        new Question.Choice(MONTH_FIRST.id, String.valueOf(example.in(MONTH_FIRST)))));
    }
}
