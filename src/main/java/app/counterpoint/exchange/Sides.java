package app.counterpoint.exchange;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.SeatChanged;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Whether the numbers of each side are shown to all three: only while both leaders want that, and never of one of them alone. */
@Service
public class Sides {

    private final SideChoices choices;
    private final ApplicationEventPublisher events;

    Sides(SideChoices choices, ApplicationEventPublisher events) {
        this.choices = choices;
        this.events = events;
    }

    /** Whether both leaders want it. */
    public boolean shown(RelationshipId relationship) {
        return wants(relationship, Seat.CTO) && wants(relationship, Seat.CPO);
    }

    /** Whether this leader wants it; of no interest to anybody but them. */
    public boolean wants(RelationshipId relationship, Seat leader) {
        return choices.existsById(SideChoice.idOf(relationship, leader));
    }

    /**
     * A leader says whether they want it; holds at once.
     *
     * @throws IllegalArgumentException for the CPTO's seat
     */
    public void want(RelationshipId relationship, Seat leader, boolean wanted) {
        if (!leader.isLeader()) {
            throw new IllegalArgumentException("only the two leaders choose this");
        }
        if (wanted) {
            choices.save(SideChoice.of(relationship, leader));
        } else {
            choices.deleteById(SideChoice.idOf(relationship, leader));
        }
        events.publishEvent(new SideChosen(relationship));
    }

    @EventListener
    void on(SeatChanged changed) {
        choices.deleteById(SideChoice.idOf(changed.relationship(), changed.seat()));
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        choices.deleteByRelationship(removed.relationship());
    }
}
