package app.counterpoint.relationship;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;

/** A seat got its first or a new holder, at the moment given. */
public record SeatChanged(RelationshipId relationship, Seat seat, Instant at) {}
