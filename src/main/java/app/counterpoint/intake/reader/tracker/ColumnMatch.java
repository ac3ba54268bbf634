package app.counterpoint.intake.reader.tracker;

/**
 * Which column of a table is taken for what.
 *
 * @param question the id under which somebody can say otherwise; the answer is {@code #} and the column's number from 1, or {@code -} for none
 * @param what what the column tells
 * @param column counted from 1; 0 where no column tells it
 */
public record ColumnMatch(String question, String what, int column) {}
