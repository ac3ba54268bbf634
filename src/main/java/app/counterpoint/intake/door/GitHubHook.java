package app.counterpoint.intake.door;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.Sealed;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That GitHub may tell of a relationship's escalations.
 *
 * @param relationship whose they are
 * @param secret what GitHub signs with; kept encrypted, since a signature can only be checked by who knows it
 * @param labels which label of an issue is an escalation, by who brought it; at least one
 * @param created when the secret was made
 */
@Document("gitHubHooks")
public record GitHubHook(
        @Id RelationshipId relationship,
        @Sealed("gitHubHooks.secret") String secret,
        Map<Bringer, String> labels,
        Instant created) {

    /** The longest label, in characters, as GitHub has it. */
    public static final int LONGEST_LABEL = 50;

    /** Who brought an issue of some label to the CPTO. */
    public enum Bringer {
        /** The CTO did. */
        CTO("brought by the CTO"),
        /** The CPO did. */
        CPO("brought by the CPO"),
        /** Both did. */
        BOTH("brought by both"),
        /** Neither did: the CPTO took it. */
        NOBODY("taken by the CPTO");

        private final String title;

        Bringer(String title) {
            this.title = title;
        }

        /** The words for the screen. */
        public String title() {
            return title;
        }
    }

    /** @throws IllegalArgumentException without a label, with one twice, or with one that is too long */
    public GitHubHook {
        labels = Map.copyOf(labels);
        var different =
                labels.values().stream().map(GitHubHook::plain).distinct().count();
        if (labels.isEmpty()
                || different < labels.size()
                || labels.values().stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL)) {
            throw new IllegalArgumentException("Give at least one label, each once, of 1 to 50 characters.");
        }
    }

    /** Whether a label of an issue is this one: upper case does not matter, as at GitHub. */
    static String plain(String label) {
        return label.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Without its secret, which is nobody's business. */
    @Override
    public String toString() {
        return "GitHubHook[" + relationship + "]";
    }
}
