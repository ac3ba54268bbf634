package app.counterpoint.forum;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes what is known of old meetings. */
@Component
class MeetingsKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("meetings", "Meetings: invitations and presences", "it began", 731, 1096);

    private final PlannedMeetings planned;
    private final MeetingPresences presences;

    MeetingsKept(PlannedMeetings planned, MeetingPresences presences) {
        this.planned = planned;
        this.presences = presences;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return planned.deleteByStartLessThan(before) + presences.deleteByStartLessThan(before);
    }
}
