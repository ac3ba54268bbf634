package app.counterpoint.exchange;

import java.time.Instant;

/** Statements made before a moment are deleted next, because they have been kept for as long as they may; what was made of them may stay. */
public record StatementsExpire(Instant before) {}
