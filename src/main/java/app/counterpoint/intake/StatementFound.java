package app.counterpoint.intake;

import app.counterpoint.shared.Seat;

/**
 * A statement as the preview shows it; its words live in memory until the import is applied or left.
 *
 * @param id that of the fact
 * @param seat who said it
 * @param text the words
 * @param score 0 vague to 100 precise
 */
public record StatementFound(String id, Seat seat, String text, double score) {}
