package app.counterpoint.intake;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.Seat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings in a calendar, with what it probably is.
 *
 * @param seriesKey opaque
 * @param title as on the invitation, without the names of third parties
 * @param seats the seats that are invited
 * @param meetings how many meetings of it were read
 * @param others how many further people are usually invited (median)
 * @param use what it is: as chosen before, as chosen now, or as suggested
 * @param kind which kind of forum; absent unless it is one
 * @param suggested whether the use is only our suggestion
 */
public record SeriesFound(
        String seriesKey,
        String title,
        Set<Seat> seats,
        int meetings,
        int others,
        SeriesUse use,
        @Nullable ForumKind kind,
        boolean suggested) {

    /** Keeps its own copies. */
    public SeriesFound {
        seats = Set.copyOf(seats);
    }
}
