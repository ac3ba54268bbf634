package app.counterpoint.checkup;

/**
 * Something that is different from last Monday.
 *
 * @param words one sentence that names nobody
 * @param evidence the facts behind it
 */
public record Change(String words, Evidence evidence) {}
