package app.counterpoint.exchange;

import app.counterpoint.shared.Seat;
import java.time.Instant;

/**
 * What one leader said or wrote until somebody else did; lives in memory until it is scored.
 *
 * @param place its place among all turns of the conversation, from 0; a gap means that others spoke in between
 * @param seat who said it; {@link Seat#CTO} or {@link Seat#CPO}
 * @param at when it was said
 * @param text the words
 */
public record SpokenTurn(int place, Seat seat, Instant at, String text) {}
