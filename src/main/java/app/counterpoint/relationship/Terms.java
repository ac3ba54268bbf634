package app.counterpoint.relationship;

import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the two leaders agree on. A change of any part asks both again.
 *
 * @param purpose which wording of the purpose, as in {@code 2026-11}
 * @param sources where wording may come from
 * @param seats who is concerned: the seats that are taken, each since when
 * @param textDays for how many days the text of a statement is kept after it is scored, 0 to 30
 * @param scorer which version of the scorer
 */
public record Terms(
        String purpose, Set<LanguageSource> sources, Map<Seat, Instant> seats, int textDays, String scorer) {

    /** The longest that text may be kept, in days. */
    public static final int LONGEST_TEXT_DAYS = 30;

    /** @throws IllegalArgumentException when text would be kept for longer than 30 days or a negative time */
    public Terms {
        if (textDays < 0 || textDays > LONGEST_TEXT_DAYS) {
            throw new IllegalArgumentException("text is kept for 0 to " + LONGEST_TEXT_DAYS + " days");
        }
        sources = Set.copyOf(sources);
        var ordered = new EnumMap<Seat, Instant>(Seat.class);
        ordered.putAll(seats);
        seats = Collections.unmodifiableMap(ordered);
    }

    Terms seated(Map<Seat, Instant> holders) {
        return new Terms(purpose, sources, holders, textDays, scorer);
    }

    Terms from(Set<LanguageSource> wanted, int days) {
        return new Terms(purpose, wanted, seats, days, scorer);
    }

    Terms in(String wording, String version) {
        return new Terms(wording, sources, seats, textDays, version);
    }
}
