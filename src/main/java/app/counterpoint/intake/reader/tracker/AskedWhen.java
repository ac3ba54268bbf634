package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Question;
import java.util.List;

/** Which day stands for that of an escalation where a file does not tell when its mark was set. */
enum AskedWhen {
    UPDATED("updated", "The day of its last change"),
    CREATED("created", "The day on which it was created");

    static final String QUESTION = "asked-when";

    private final String id;
    private final String words;

    AskedWhen(String id, String words) {
        this.id = id;
        this.words = words;
    }

    static boolean isAnswered(Context context) {
        return List.of(UPDATED.id, CREATED.id).contains(context.answers().getOrDefault(QUESTION, ""));
    }

    /** The last change, until somebody says otherwise. */
    static AskedWhen of(Context context) {
        return CREATED.id.equals(context.answers().get(QUESTION)) ? CREATED : UPDATED;
    }

    static Question question() {
        return new Question(
                QUESTION,
                "The file does not tell when the mark of an escalation was set. Which day stands for it?",
                List.of(
                        new Question.Choice(UPDATED.id, UPDATED.words),
                        new Question.Choice(CREATED.id, CREATED.words)));
    }
}
