package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;

/** An alert was closed, by somebody or by itself. */
public record AlertClosed(RelationshipId relationship, Signal signal) {}
