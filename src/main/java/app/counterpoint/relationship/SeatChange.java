package app.counterpoint.relationship;

import app.counterpoint.shared.Seat;
import java.time.Instant;

/**
 * A seat got a new holder: a marked break in every chart.
 *
 * @param seat which one
 * @param at when
 */
public record SeatChange(Seat seat, Instant at) {}
