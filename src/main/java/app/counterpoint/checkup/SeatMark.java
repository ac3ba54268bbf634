package app.counterpoint.checkup;

import app.counterpoint.shared.Seat;
import java.time.LocalDate;

/**
 * Somebody new took a seat: a marked break.
 *
 * @param seat which
 * @param day from when on
 */
record SeatMark(Seat seat, LocalDate day) {}
