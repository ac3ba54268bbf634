package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;

/** Whether language may be scored has changed, or on what terms. */
public record AgreementChanged(RelationshipId relationship) {}
