package app.counterpoint.intake.reader.chat;

import java.time.Instant;

/**
 * What one seat wrote.
 *
 * @param text as a person would read it: without marks, and with a mention of anybody who is not kept as an ellipsis
 */
public record ChatMessage(Instant at, String seat, String text) {}
