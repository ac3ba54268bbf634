package app.counterpoint.intake.reader;

/** Somebody in a file and how often the file names them: for the one who is importing, in memory only. */
public record PersonCount(Person person, int count) {}
