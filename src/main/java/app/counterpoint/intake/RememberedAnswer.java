package app.counterpoint.intake;

import app.counterpoint.intake.reader.Question;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody has answered once about files of a kind, so that nobody is asked again until it is forgotten.
 *
 * @param id relationship, format, layout and question
 * @param relationship for which relationship
 * @param format the format's stable name, such as {@code jira-csv}
 * @param layout a fingerprint of a table's headings, where the answer holds for tables of that layout alone; else empty
 * @param question the question's id
 * @param answer as it was given; a column is kept as its number, never as its heading
 * @param at when it was given last
 */
@Document("importAnswers")
@CompoundIndex(name = "relationship", def = "{relationship: 1}")
public record RememberedAnswer(
        @Id String id,
        RelationshipId relationship,
        String format,
        String layout,
        String question,
        String answer,
        Instant at) {

    static RememberedAnswer of(
            RelationshipId relationship, String format, String layout, String question, String answer, Instant at) {
        var id = String.join(":", relationship.toString(), format, layout, question);
        return new RememberedAnswer(id, relationship, format, layout, question, answer, at);
    }

    /** In a sentence, for the screen. */
    public String words() {
        return switch (question) {
            case "escalation-mark" -> "An escalation is marked by: " + String.join(", ", Question.parts(answer));
            case "asked-when" ->
                "The day of an escalation, where a file does not tell it, is that of its "
                        + (answer.equals("created") ? "creation" : "last change");
            case "brought-by" -> "Who brought an escalation: " + brought();
            case "channels" -> "Channels that are read: " + String.join(", ", Question.parts(answer));
            default -> question.startsWith("who:") ? who() : column();
        };
    }

    /** The series is not named: its title stands among the series. */
    private String who() {
        return "Who takes part in a series of a calendar without attendees: "
                + switch (answer) {
                    case "all" -> "all three";
                    case "leaders" -> "CTO and CPO";
                    case "cto" -> "CPTO and CTO";
                    case "cpo" -> "CPTO and CPO";
                    default -> "fewer than two of them";
                };
    }

    private String brought() {
        return switch (answer) {
            case "reporter" -> "whichever of the two leaders reported it";
            case "both" -> "always both, jointly";
            case "taken" -> "always nobody, the CPTO took it";
            default -> "asked for each";
        };
    }

    private String column() {
        var what = question.substring(question.indexOf(':') + 1);
        return answer.equals("-")
                ? "No column tells “" + what + "”"
                : "Column " + answer.substring(1) + " tells “" + what + "”";
    }
}
