package app.counterpoint.decision;

import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a later file told of the end of a decision that was known as open. It is kept beside the decision's own state, so that taking that
 * import back opens the decision again, and so that a decision that somebody has opened again by hand stays so when the same is told twice.
 *
 * @param importId which import told it
 * @param outcome how it ended; not open
 * @param broughtBy who brought it to the CPTO; present if and only if one side escalated it
 * @param concludedAt when the CPTO was asked, or when it was settled
 */
public record FileEnding(
        String importId, Outcome outcome, @Nullable Seat broughtBy, Instant concludedAt) {

    /** As precise as the storage keeps it. */
    public FileEnding {
        concludedAt = concludedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether another import has told the same. */
    boolean saysTheSameAs(FileEnding other) {
        return isThatOf(other.outcome, other.broughtBy, other.concludedAt);
    }

    /** Whether it still is the decision's end, or somebody has corrected it since. */
    boolean isThatOf(Decision decision) {
        return isThatOf(decision.outcome(), decision.broughtBy(), decision.concludedAt());
    }

    private boolean isThatOf(Outcome ending, @Nullable Seat by, @Nullable Instant at) {
        return outcome == ending && broughtBy == by && concludedAt.equals(at);
    }
}
