package app.counterpoint.checkup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the three numbers of the Monday view, with all that it must never be shown without.
 *
 * @param title as in {@code Shared forums}
 * @param shown what kind of thing the value is
 * @param value as in {@code 3 of 4}; the words of {@code shown} where there is no number
 * @param unit what the value counts, as in {@code with both present}
 * @param n how many things it rests on, in words, as in {@code 9 exchanges}
 * @param period as in {@code week 46} or {@code last 28 days}
 * @param comparison as in {@code usual 0–3}, or {@code not enough to say}
 * @param notes further lines, each a few words, as in {@code 1 cancelled}
 * @param soFar the running week, as in {@code 1 so far this week}; absent where the period already includes it
 * @param spark twelve weeks
 * @param freshness as in {@code Attendance report 3 days old}
 * @param gradeMix what it rests on, as in {@code 3 by attendance report, 1 by calendar}; empty where there are no grades
 * @param evidence the facts behind it
 * @param spoken all of it as one sentence for a screen reader
 */
public record Tile(
        String title,
        Shown shown,
        String value,
        String unit,
        String n,
        String period,
        String comparison,
        List<String> notes,
        @Nullable String soFar,
        Spark spark,
        String freshness,
        String gradeMix,
        Evidence evidence,
        String spoken) {

    /** Keeps its own copy. */
    public Tile {
        notes = List.copyOf(notes);
    }
}
