package app.counterpoint.intake;

import app.counterpoint.intake.reader.Format;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the answers that hold for later files as well; those about one file alone are not kept. */
@Component
class Recall {

    private static final Set<String> LASTING = Set.of("escalation-mark", "asked-when", "brought-by", "channels");
    private static final Pattern COLUMN = Pattern.compile("column:[a-z]+");
    private static final Pattern POSITION = Pattern.compile("#\\d{1,4}|-");

    private final RememberedAnswers answers;
    private final Clock clock;

    Recall(RememberedAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** What was answered before about files of the kind, and about tables of the layout. */
    List<RememberedAnswer> about(RelationshipId relationship, Format format, String layout) {
        return answers.findByRelationshipAndFormatAndLayout(relationship, format.id(), layout);
    }

    /** Keeps those of the answers that last. */
    void keep(RelationshipId relationship, Format format, String layout, Map<String, String> given) {
        given.forEach((question, answer) -> {
            if (isLasting(question, answer)) {
                answers.save(RememberedAnswer.of(relationship, format.id(), layout, question, answer, clock.instant()));
            }
        });
    }

    private static boolean isLasting(String question, String answer) {
        if (question.startsWith("who:")) {
            return !answer.isBlank();
        }
        return COLUMN.matcher(question).matches()
                ? POSITION.matcher(answer).matches()
                : LASTING.contains(question) && !answer.isBlank();
    }

    List<RememberedAnswer> all(RelationshipId relationship) {
        return answers.findByRelationshipOrderByAtDesc(relationship);
    }

    void forget(RelationshipId relationship, String id) {
        answers.deleteByIdAndRelationship(id, relationship);
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        answers.deleteByRelationship(removed.relationship());
    }
}
