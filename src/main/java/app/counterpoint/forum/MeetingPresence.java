package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact: who was in a meeting and when, as an attendance report has it or as somebody typed it.
 *
 * @param id the natural key: relationship, folded title and start
 * @param relationship whose it is
 * @param seriesKey made from the folded title; joins it to a series where no calendar entry fits
 * @param title as in the report, without the names of third parties
 * @param start when the meeting began
 * @param end when it ended
 * @param presence when each seat was there, device by device, so that stretches may overlap; a seat that was never there is absent
 * @param others how many further people were there; nothing else is known of them
 * @param grade {@link Grade#REPORT} or {@link Grade#TYPED}
 * @param importId which import brought it
 * @param revision counts from 1 the files that spoke of the same meeting; from 2 on it is part of the id
 */
@Document("meetingPresences")
@CompoundIndex(name = "time", def = "{relationship: 1, start: 1}")
@CompoundIndex(name = "series", def = "{relationship: 1, seriesKey: 1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
public record MeetingPresence(
        @Id String id,
        RelationshipId relationship,
        String seriesKey,
        String title,
        Instant start,
        Instant end,
        Map<Seat, List<Interval>> presence,
        int others,
        Grade grade,
        String importId,
        int revision)
        implements Revised<MeetingPresence> {

    /** @throws IllegalArgumentException when it would end before it starts, or claims to be a calendar's answer */
    @PersistenceCreator
    public MeetingPresence {
        start = start.truncatedTo(ChronoUnit.MILLIS);
        end = end.truncatedTo(ChronoUnit.MILLIS);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a meeting cannot end before it starts");
        }
        if (grade == Grade.CALENDAR) {
            throw new IllegalArgumentException("a calendar's answer is an intention, never a presence");
        }
        presence = presence.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** What a file says, before it is known whether that is new. */
    public MeetingPresence(
            String id,
            RelationshipId relationship,
            String seriesKey,
            String title,
            Instant start,
            Instant end,
            Map<Seat, List<Interval>> presence,
            int others,
            Grade grade,
            String importId) {
        this(id, relationship, seriesKey, title, start, end, presence, others, grade, importId, 1);
    }

    @Override
    public MeetingPresence asRevision(int number) {
        return new MeetingPresence(
                Revised.id(key(), number),
                relationship,
                seriesKey,
                title,
                start,
                end,
                presence,
                others,
                grade,
                importId,
                number);
    }

    @Override
    public boolean saysTheSame(MeetingPresence other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && presence.equals(other.presence)
                && others == other.others
                && grade == other.grade;
    }
}
