package app.counterpoint.checkup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision to come.
 *
 * @param id the decision's
 * @param question what is to be decided
 * @param due the day; absent when none is set
 * @param when in words, as in {@code in 3 weeks}, {@code this week}, {@code 2 weeks ago} or {@code no date}
 * @param weeksLeft whole weeks until it is due, negative when it is past; absent when no day is set
 * @param ready as in {@code 2 of 4 ready}
 * @param steps how many steps of the preparation are done, of how many
 * @param missing what is still to be done, in words
 * @param highStakes whether getting it wrong would hurt
 * @param evidence where it can be opened
 */
public record Upcoming(
        String id,
        String question,
        @Nullable LocalDate due,
        String when,
        @Nullable Integer weeksLeft,
        String ready,
        Share steps,
        List<String> missing,
        boolean highStakes,
        Evidence evidence) {

    /** Keeps its own copy. */
    public Upcoming {
        missing = List.copyOf(missing);
    }
}
