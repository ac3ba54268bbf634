package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.shared.Seat;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a relationship needs to begin.
 *
 * @param label how the three call it
 * @param zone in which its weeks begin
 * @param holders who sits where, all three
 */
record Beginning(String label, ZoneId zone, Map<Seat, SeatHolder> holders) {}
