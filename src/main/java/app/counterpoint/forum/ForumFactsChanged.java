package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;

/**
 * Meetings were added, removed, or are used as something else.
 *
 * @param relationship whose
 * @param from the start of the first session that may differ
 * @param to the end of the last session that may differ
 */
public record ForumFactsChanged(RelationshipId relationship, Instant from, Instant to) {}
