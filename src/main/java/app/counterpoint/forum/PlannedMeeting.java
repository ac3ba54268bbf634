package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.index.CompoundIndex;
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
 * @param revision counts from 1 what later files said about the same occurrence; from 2 on it is part of the id
 */
@Document("plannedMeetings")
@CompoundIndex(name = "time", def = "{relationship: 1, start: 1}")
@CompoundIndex(name = "series", def = "{relationship: 1, seriesKey: 1}")
@CompoundIndex(name = "revision", def = "{relationship: 1, revision: 1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
public record PlannedMeeting(
        @Id String id,
        RelationshipId relationship,
        String seriesKey,
        Instant start,
        Instant end,
        boolean cancelled,
        Map<Seat, Answer> answers,
        int others,
        String importId,
        int revision)
        implements Revised<PlannedMeeting> {

    /** @throws IllegalArgumentException when it would not last, or others are negative */
    @PersistenceCreator
    public PlannedMeeting {
        start = start.truncatedTo(ChronoUnit.MILLIS);
        end = end.truncatedTo(ChronoUnit.MILLIS);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a meeting ends after it starts");
        }
        if (others < 0) {
            throw new IllegalArgumentException("others must not be negative but were " + others);
        }
        answers = Map.copyOf(answers);
    }

    /** What a file says, before it is known whether that is new. */
    public PlannedMeeting(
            String id,
            RelationshipId relationship,
            String seriesKey,
            Instant start,
            Instant end,
            boolean cancelled,
            Map<Seat, Answer> answers,
            int others,
            String importId) {
        this(id, relationship, seriesKey, start, end, cancelled, answers, others, importId, 1);
    }

    /** The same meeting with these answers, called off or not. */
    PlannedMeeting with(Map<Seat, Answer> newAnswers, boolean isCancelled) {
        return new PlannedMeeting(
                id, relationship, seriesKey, start, end, isCancelled, newAnswers, others, importId, revision);
    }

    /** The same meeting as a later file has it that has it no more. */
    public PlannedMeeting calledOff(String laterImport) {
        return new PlannedMeeting(key(), relationship, seriesKey, start, end, true, answers, others, laterImport, 1);
    }

    @Override
    public PlannedMeeting asRevision(int number) {
        return new PlannedMeeting(
                Revised.id(key(), number),
                relationship,
                seriesKey,
                start,
                end,
                cancelled,
                answers,
                others,
                importId,
                number);
    }

    @Override
    public boolean saysTheSame(PlannedMeeting other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && cancelled == other.cancelled
                && answers.equals(other.answers)
                && others == other.others;
    }
}
