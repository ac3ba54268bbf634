package app.counterpoint.intake.reader.attendance;

/**
 * How long one participant was there, without saying who.
 *
 * @param seconds of the union of their intervals: two devices at once count once
 * @param intervals separate stretches after that union
 * @param joins comings that the file lists
 */
public record Participation(long seconds, int intervals, int joins) {}
