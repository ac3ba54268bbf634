package app.counterpoint.intake;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Forgets answers about kinds of files that were given long ago; the next such file asks again. */
@Component
class AnswersKept implements Retained {

    private static final Keeping KEEPING = new Keeping(
            "answers",
            "Answers about kinds of files (which label marks an escalation, which channels are read, which column tells what)",
            "it was given",
            731,
            1096);

    private final RememberedAnswers answers;

    AnswersKept(RememberedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return answers.deleteByAtLessThan(before);
    }
}
