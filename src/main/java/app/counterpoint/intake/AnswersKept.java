package app.counterpoint.intake;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Forgets answers about kinds of files that were given long ago; the next such file asks again. */
@Component
class AnswersKept extends RetainedRows {

    AnswersKept(RememberedAnswers answers) {
        super(
                new Keeping(
                        "answers",
                        "Answers about kinds of files (which label marks an escalation, which channels are read, which"
                                + " column tells what)",
                        "it was given",
                        731,
                        1096),
                answers::deleteByAtLessThan);
    }
}
