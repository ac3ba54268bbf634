package app.counterpoint.relationship;

import app.counterpoint.storage.Erasures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that no older backup brings a removed relationship back. */
@Component
class ErasureNotes {

    private final Erasures erasures;

    ErasureNotes(Erasures erasures) {
        this.erasures = erasures;
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        erasures.remember(removed.relationship());
    }
}
