package app.counterpoint.checkup.ui;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Period;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as its address says: how far back, and perhaps the facts of one week alone.
 *
 * @param period how far back
 * @param week the week whose facts are listed; absent for all
 */
record Lookback(Period period, @Nullable IsoWeek week) {

    /** How many weeks before the first one shown are read, for what is usual. */
    static final int BEFORE = 26;

    /** Reads {@code ?weeks=26&week=2026-W46}; what makes no sense is left out. */
    static Lookback of(QueryParameters query) {
        return new Lookback(
                Period.of(query),
                query.getSingleParameter("week").flatMap(Lookback::week).orElse(null));
    }

    private static Optional<IsoWeek> week(String text) {
        try {
            return Optional.of(IsoWeek.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first week that is drawn, when the given one is the last. */
    IsoWeek first(IsoWeek last) {
        return last.plus(1 - period.weeks());
    }

    /** From when on facts are listed. */
    Instant from(IsoWeek last, ZoneId zone) {
        return week != null ? week.start(zone) : first(last).start(zone);
    }

    /** Until when facts are listed; the running week is among them. */
    Instant to(IsoWeek last, ZoneId zone) {
        return week != null ? week.end(zone) : last.plus(2).start(zone);
    }

    /** The address of the same page with one week's facts. */
    String address(String page, IsoWeek chosen) {
        return page + "?weeks=" + period.weeks() + "&week=" + chosen;
    }

    /** What the list is called. */
    String title(String facts) {
        return week != null ? facts + " of week " + week.week() : facts + ", " + period.weeks() + " weeks";
    }
}
