package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;

/** The company's own words have changed. */
public record GlossaryChanged(RelationshipId relationship) {}
