package app.counterpoint.intake;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a file, for the eyes of the person who imports it; never stored.
 *
 * @param person as the file names them
 * @param times how often they occur
 * @param seat the seat that they hold; absent for everybody else
 */
public record PersonFound(
        Person person, long times, @Nullable Seat seat) {}
