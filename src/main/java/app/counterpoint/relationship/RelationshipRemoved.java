package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;

/** The relationship is gone: every module deletes its own rows of it, in the same call. */
public record RelationshipRemoved(RelationshipId relationship) {}
