package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;

/**
 * Statements were added, removed, contested, or may not be counted any more.
 *
 * @param relationship whose
 * @param from when the first of them was said
 * @param to when the last of them was said, included
 */
public record StatementsChanged(RelationshipId relationship, Instant from, Instant to) {}
