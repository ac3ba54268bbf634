package app.counterpoint.checkup;

import app.counterpoint.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * All from which a {@link MondayReport} is made.
 *
 * @param zone the relationship's
 * @param now the moment for which the report holds
 * @param weeks the roll-ups that are known, in any order; a year of them is plenty
 * @param upcoming decisions that are still open
 * @param seatChanges since when somebody new has sat on a seat; the first holders are no change
 * @param journal what was answered to earlier suggestions
 * @param newest the newest fact of each source; a source without facts is absent
 * @param languageScored whether both leaders agree to it at present
 * @param placed what the three marked by hand
 */
record MondayFacts(
        ZoneId zone,
        Instant now,
        List<WeekRollup> weeks,
        List<Decision> upcoming,
        List<SeatMark> seatChanges,
        List<MoveEntry> journal,
        Map<Source, Instant> newest,
        boolean languageScored,
        List<PlacedMark> placed) {

    /** What happened in the weeks beside what they tell themselves. */
    MarkFacts marks() {
        return new MarkFacts(journal, seatChanges, placed);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
