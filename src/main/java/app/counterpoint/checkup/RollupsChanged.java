package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;

/**
 * Weeks were made anew and differ from before.
 *
 * @param relationship whose
 * @param first the first of them
 * @param last the last of them
 */
public record RollupsChanged(RelationshipId relationship, IsoWeek first, IsoWeek last) {}
