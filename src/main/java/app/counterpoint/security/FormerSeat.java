package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;

/**
 * A seat in which an account once sat. Nothing of the relationship opens with it; the account's holder may take out what is theirs.
 *
 * @param until when somebody else took the seat
 */
public record FormerSeat(RelationshipId relationship, Seat seat, Instant until) {}
