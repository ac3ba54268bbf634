package app.counterpoint.intake;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.Seat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a series of meetings probably is. Only a suggestion: the person who imports it decides. */
final class SeriesGuess {

    /** More people than this beside the seats, and it is an assembly rather than a forum of the two. */
    private static final int ASSEMBLY = 12;

    private static final Pattern PERSONAL = Pattern.compile(
            "\\b1\\s*[:/-]\\s*1\\b|\\b1on1\\b|\\bone[- ]on[- ]one\\b|\\bo3\\b|catch[- ]?up|jour fixe|4[- ]augen|vier augen");
    private static final Pattern ROADMAP =
            Pattern.compile("road\\s?map|planning|priorit|backlog|product review|portfolio|okr");
    private static final Pattern INCIDENT = Pattern.compile("incident|post[- ]?mortem|outage|reliability|störung");
    private static final Pattern STRATEGY = Pattern.compile(
            "architect|tech(nical|nology)? (strategy|review|radar)|engineering strategy|design review|platform|adr|rfc");

    private SeriesGuess() {}

    /**
     * What it probably is.
     *
     * @param title as on the invitation
     * @param seats who of the three is invited
     * @param others how many further people usually are
     * @param recurring whether it is more than a single meeting
     */
    static Choices.Use of(String title, Set<Seat> seats, int others, boolean recurring) {
        var folded = title.toLowerCase(Locale.ROOT);
        if (others > ASSEMBLY) {
            return new Choices.Use(SeriesUse.IGNORED, null);
        }
        if (!seats.contains(Seat.CTO) || !seats.contains(Seat.CPO)) {
            return new Choices.Use(PERSONAL.matcher(folded).find() ? SeriesUse.PERSONAL : SeriesUse.BRIEFING, null);
        }
        return recurring && !PERSONAL.matcher(folded).find()
                ? new Choices.Use(SeriesUse.FORUM, kind(folded))
                : new Choices.Use(SeriesUse.UNSORTED, null);
    }

    private static ForumKind kind(String folded) {
        if (INCIDENT.matcher(folded).find()) {
            return ForumKind.INCIDENT_TIMELINE_REVIEW;
        }
        if (STRATEGY.matcher(folded).find()) {
            return ForumKind.TECHNICAL_STRATEGY_REVIEW;
        }
        return ROADMAP.matcher(folded).find() ? ForumKind.ROADMAP_REVIEW : ForumKind.OTHER;
    }
}
