package app.counterpoint.intake;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One import that was applied: counts only. The file's name is not kept, since it often holds a person's.
 *
 * @param id opaque; every fact that it brought carries it
 * @param relationship whose facts it brought
 * @param format the format's stable name, such as {@code teams-attendance}
 * @param contentHash SHA-256 of the bytes, in hexadecimal; tells the same file again
 * @param by the seat that applied it; absent when it came without a person
 * @param via by which door it came; absent in records of before there were several
 * @param at when it was applied
 * @param stored how many facts were new
 * @param known how many facts were there already
 * @param dropped what was left out, by reason
 * @param calendar of a calendar, a fingerprint of which one it is; absent of everything else, and where the file does not say
 * @param unfinished true while it is being stored, and for ever if that was interrupted; absent once it is done
 * @param undoneAt when it was taken back; absent while it holds
 */
@Document("imports")
public record ImportRecord(
        @Id String id,
        @Indexed RelationshipId relationship,
        String format,
        String contentHash,
        @Nullable Seat by,
        @Nullable Way via,
        Instant at,
        int stored,
        int known,
        Map<String, Long> dropped,
        @Nullable String calendar,
        @Nullable Boolean unfinished,
        @Nullable Instant undoneAt) {

    /** Keeps its own copies. */
    public ImportRecord {
        dropped = Map.copyOf(dropped);
    }

    /** The same import, before its facts are there. */
    ImportRecord begun() {
        return new ImportRecord(
                id, relationship, format, contentHash, by, via, at, stored, known, dropped, calendar, true, undoneAt);
    }

    /** The same import, taken back. */
    ImportRecord undone(Instant now) {
        return new ImportRecord(
                id, relationship, format, contentHash, by, via, at, stored, known, dropped, calendar, null, now);
    }

    /** Whether it is being stored, or was interrupted while it was; it can be taken back. */
    public boolean isUnfinished() {
        return Boolean.TRUE.equals(unfinished);
    }

    /** Whether its facts still count. */
    public boolean holds() {
        return undoneAt == null;
    }
}
