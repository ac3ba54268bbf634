package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which weeks each kind of fact tells of. Outside of them nothing is known; inside, a week without a fact is a zero.
 *
 * @param meetings from the first meeting that is known to the newest one that is past
 * @param decisions from the first entry of the log to the running week, because the log is kept until somebody stops
 * @param language from the first statement to the newest: whether nothing was said after that, or nothing imported, nobody knows
 */
record Coverage(
        @Nullable Span meetings,
        @Nullable Span decisions,
        @Nullable Span language) {

    static final Coverage NONE = new Coverage(null, null, null);

    /** Weeks, the first and the last included. */
    record Span(IsoWeek first, IsoWeek last) {

        boolean contains(IsoWeek week) {
            return !week.isBefore(first) && !last.isBefore(week);
        }
    }

    boolean ofMeetings(IsoWeek week) {
        return meetings != null && meetings.contains(week);
    }

    boolean ofDecisions(IsoWeek week) {
        return decisions != null && decisions.contains(week);
    }

    boolean ofLanguage(IsoWeek week) {
        return language != null && language.contains(week);
    }

    boolean ofAnything(IsoWeek week) {
        return ofMeetings(week) || ofDecisions(week) || ofLanguage(week);
    }

    /** Whether the two say the same of a week. */
    boolean agreesOn(IsoWeek week, Coverage other) {
        return ofMeetings(week) == other.ofMeetings(week)
                && ofDecisions(week) == other.ofDecisions(week)
                && ofLanguage(week) == other.ofLanguage(week);
    }

    /** The first week of which anything is known; absent when nothing is. */
    @Nullable IsoWeek first() {
        return Stream.of(meetings, decisions, language)
                .flatMap(Stream::ofNullable)
                .map(Span::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
