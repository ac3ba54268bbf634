package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Meetings that belong together, and what they are to the relationship. What was chosen for a series once holds for later files.
 *
 * @param id relationship and series key, joined by a colon
 * @param relationship whose it is
 * @param seriesKey opaque and stable over files: made from the calendar's UID, or from the folded title where there is none
 * @param title as on the invitation, without the names of third parties
 * @param use what it is to the relationship
 * @param kind which kind of forum; absent unless the use is {@link SeriesUse#FORUM}
 */
@Document("meetingSeries")
@CompoundIndex(name = "relationship", def = "{relationship: 1}")
public record MeetingSeries(
        @Id String id,
        RelationshipId relationship,
        String seriesKey,
        String title,
        SeriesUse use,
        @Nullable ForumKind kind) {

    /** @throws IllegalArgumentException when a forum has no kind, or something else has one */
    public MeetingSeries {
        if ((use == SeriesUse.FORUM) != (kind != null)) {
            throw new IllegalArgumentException("a forum has a kind, and nothing else has one");
        }
    }

    /** A series as it is called in the facts. */
    public static MeetingSeries of(
            RelationshipId relationship, String seriesKey, String title, SeriesUse use, @Nullable ForumKind kind) {
        return new MeetingSeries(relationship + ":" + seriesKey, relationship, seriesKey, title, use, kind);
    }

    /** The same series, used as something else. */
    public MeetingSeries usedAs(SeriesUse newUse, @Nullable ForumKind newKind) {
        return new MeetingSeries(id, relationship, seriesKey, title, newUse, newKind);
    }
}
