package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;

/** An alert was opened, or opened again. */
public record AlertOpened(RelationshipId relationship, Signal signal) {}
