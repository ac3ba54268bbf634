package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact: an occurrence as a calendar had it, with at least two seats invited.
 *
 * @param id the natural key: relationship, series key and original start, so that the same file again is the same fact
 * @param relationship whose it is
 * @param seriesKey see {@link MeetingSeries#seriesKey()}
 * @param start when it was planned to begin
 * @param end when it was planned to end; after the start
 * @param cancelled whether the calendar says that it was called off
 * @param answers what each invited seat answered; a seat that was not invited is absent
 * @param others how many further people were invited; nothing else is known of them
 * @param importId which import brought it
 */
@Document("plannedMeetings")
public record PlannedMeeting(
        @Id String id,
        RelationshipId relationship,
        String seriesKey,
        Instant start,
        Instant end,
        boolean cancelled,
        Map<Seat, Answer> answers,
        int others,
        String importId) {

    /** @throws IllegalArgumentException when it would not last, or others are negative */
    public PlannedMeeting {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a meeting ends after it starts");
        }
        if (others < 0) {
            throw new IllegalArgumentException("others must not be negative but were " + others);
        }
        answers = Map.copyOf(answers);
    }
}
