package app.counterpoint.privacy;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was erased: counts, and nobody's name.
 *
 * @param id opaque
 * @param relationship where they sat
 * @param seat in which seat
 * @param at when
 * @param lines kind by kind
 * @param logHash the hash of the access log's last line then, which tells of the erasure
 */
@Document("erasureReceipts")
public record Receipt(
        @Id String id, @Indexed RelationshipId relationship, Seat seat, Instant at, List<Line> lines, String logHash) {

    /** What no erasure takes away, and why that leads to nobody. */
    public static final List<String> STAYS = List.of(
            "Lines of the access log stay, because nobody may cut it: they hold an account's opaque number, which belongs to nobody any more.",
            "Decisions stay with their question and outcome, as the company's own record; the position that the person wrote is gone.",
            "Meetings stay as dates with how long the others were there.",
            "A note of opaque numbers stays for good, so that restoring an older backup erases again.",
            "Copies of backups that somebody keeps elsewhere hold the rows until they are restored or destroyed.");

    /**
     * Rows of one kind.
     *
     * @param what which
     * @param rows how many
     * @param unlinkable true when they stay without what tells whose they were, false when they are gone
     */
    public record Line(String what, long rows, boolean unlinkable) {

        /** As a sentence. */
        public String words() {
            return "%,d %s: %s".formatted(rows, what, unlinkable ? "no longer lead to anybody" : "gone");
        }
    }

    /** Keeps its own copy. */
    public Receipt {
        lines = List.copyOf(lines);
    }

    /** To be kept by whom it concerns. */
    public String text() {
        return """
                Counterpoint: receipt of an erasure

                The holder of the %s's seat was erased at %s (UTC).

                %s

                What stays:
                %s

                Number of this receipt: %s
                Last line of the access log, as SHA-256: %s
                """.formatted(
                        seat,
                        at,
                        lines.stream().map(line -> "- " + line.words()).collect(Collectors.joining("\n")),
                        STAYS.stream().map(words -> "- " + words).collect(Collectors.joining("\n")),
                        id,
                        logHash);
    }
}
