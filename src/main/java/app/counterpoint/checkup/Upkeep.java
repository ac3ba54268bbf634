package app.counterpoint.checkup;

import app.counterpoint.decision.DecisionsChanged;
import app.counterpoint.exchange.StatementsChanged;
import app.counterpoint.exchange.StatementsExpire;
import app.counterpoint.forum.ForumFactsChanged;
import app.counterpoint.relationship.AgreementChanged;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatChanged;
import app.counterpoint.shared.RelationshipId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the weeks in step with facts and time. What fails is made good at the next tick, because its change is announced first; and it never
 * makes the change of facts itself fail, which is already stored. Making the same week twice is harmless, so several instances need no lock.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Rollups rollups;
    private final MoveRepository moves;
    private final Relationships relationships;

    Upkeep(Rollups rollups, MoveRepository moves, Relationships relationships) {
        this.rollups = rollups;
        this.moves = moves;
        this.relationships = relationships;
    }

    @EventListener
    @Order(0)
    void on(ForumFactsChanged changed) {
        carefully(changed.relationship(), () -> rollups.follow(changed.relationship(), changed.from(), changed.to()));
    }

    @EventListener
    @Order(0)
    void on(DecisionsChanged changed) {
        carefully(changed.relationship(), () -> rollups.follow(changed.relationship(), changed.from(), changed.to()));
    }

    @EventListener
    @Order(0)
    void on(StatementsChanged changed) {
        carefully(changed.relationship(), () -> rollups.follow(changed.relationship(), changed.from(), changed.to()));
    }

    @EventListener
    void on(StatementsExpire expire) {
        relationships
                .all()
                .forEach(relationship -> rollups.keepLanguage(relationship.id(), expire.before(), relationship.zone()));
    }

    /** Weeks whose statements are deleted for their age would otherwise go on telling what was made of them. */
    @EventListener
    @Order(0)
    void on(AgreementChanged changed) {
        if (!relationships.languageScored(changed.relationship())) {
            carefully(changed.relationship(), () -> rollups.makeAll(changed.relationship()));
        }
    }

    /** The new pair starts at zero: no week of the earlier one is kept. */
    @EventListener
    @Order(0)
    void on(SeatChanged changed) {
        carefully(changed.relationship(), () -> rollups.makeAll(changed.relationship()));
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        rollups.remove(removed.relationship());
        moves.deleteByRelationship(removed.relationship());
    }

    /** A few minutes past the hour, so that what ended on the hour counts as over. */
    @Scheduled(cron = "0 3 * * * *")
    @EventListener(ApplicationReadyEvent.class)
    void tick() {
        relationships.all().stream().map(Relationship::id).forEach(id -> carefully(id, () -> rollups.catchUp(id)));
    }

    private static void carefully(RelationshipId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The weeks of {} could not be made; the next tick tries again.", id, e);
        }
    }
}
