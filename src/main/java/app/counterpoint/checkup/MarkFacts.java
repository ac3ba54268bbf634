package app.counterpoint.checkup;

import java.util.List;

/**
 * What the weeks themselves do not tell of what happened in them.
 *
 * @param journal what was answered to earlier suggestions
 * @param seatChanges since when somebody new has sat on a seat; the first holders are no change
 * @param placed what the three marked by hand
 */
record MarkFacts(List<MoveEntry> journal, List<SeatMark> seatChanges, List<PlacedMark> placed) {}
