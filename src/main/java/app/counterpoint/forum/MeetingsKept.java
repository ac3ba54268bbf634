package app.counterpoint.forum;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes what is known of old meetings. */
@Component
class MeetingsKept extends RetainedRows {

    MeetingsKept(PlannedMeetings planned, MeetingPresences presences) {
        super(
                new Keeping("meetings", "Meetings: invitations and presences", "it began", 731, 1096),
                before -> planned.deleteByStartLessThan(before) + presences.deleteByStartLessThan(before));
    }
}
