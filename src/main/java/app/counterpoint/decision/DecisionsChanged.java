package app.counterpoint.decision;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;

/**
 * Decisions were added, changed or removed.
 *
 * @param relationship whose
 * @param from the first moment for which a number may differ
 * @param to the last moment for which a number may differ, included
 */
public record DecisionsChanged(RelationshipId relationship, Instant from, Instant to) {}
