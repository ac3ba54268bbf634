package app.counterpoint.intake;

import app.counterpoint.shared.Seat;

/**
 * A statement as the preview shows it: its words live in memory until the import is applied or left, and its score is for whoever said it.
 *
 * @param id that of the fact
 * @param seat who said it
 * @param text the words
 */
public record StatementFound(String id, Seat seat, String text) {}
