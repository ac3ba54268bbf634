package app.counterpoint.demo;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.SeriesKeys;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The recurring meetings of the invented company. */
enum InventedSeries {
    ROADMAP("Roadmap review", SeriesUse.FORUM, ForumKind.ROADMAP_REVIEW, DayOfWeek.TUESDAY, "10:00", 60, 1, 0, all()),
    STRATEGY(
            "Technical strategy review",
            SeriesUse.FORUM,
            ForumKind.TECHNICAL_STRATEGY_REVIEW,
            DayOfWeek.THURSDAY,
            "14:00",
            60,
            2,
            0,
            all()),
    INCIDENTS(
            "Incident timeline review",
            SeriesUse.FORUM,
            ForumKind.INCIDENT_TIMELINE_REVIEW,
            DayOfWeek.WEDNESDAY,
            "11:00",
            45,
            2,
            1,
            all()),
    STATUS_CTO("Engineering status", SeriesUse.BRIEFING, null, DayOfWeek.MONDAY, "09:30", 30, 1, 0, with(Seat.CTO)),
    STATUS_CPO("Product status", SeriesUse.BRIEFING, null, DayOfWeek.MONDAY, "11:00", 30, 1, 0, with(Seat.CPO)),
    PERSONAL_CTO(
            "Personal talk, technology", SeriesUse.PERSONAL, null, DayOfWeek.FRIDAY, "13:00", 30, 2, 0, with(Seat.CTO)),
    PERSONAL_CPO(
            "Personal talk, product", SeriesUse.PERSONAL, null, DayOfWeek.FRIDAY, "13:00", 30, 2, 1, with(Seat.CPO));

    private final String title;
    private final SeriesUse use;
    private final @Nullable ForumKind kind;
    private final DayOfWeek day;
    private final LocalTime time;
    private final int minutes;
    private final int everyWeeks;
    private final int offset;
    private final Set<Seat> seats;

    InventedSeries(
            String title,
            SeriesUse use,
            @Nullable ForumKind kind,
            DayOfWeek day,
            String time,
            int minutes,
            int everyWeeks,
            int offset,
            Set<Seat> seats) {
        this.title = title;
        this.use = use;
        this.kind = kind;
        this.day = day;
        this.time = LocalTime.parse(time);
        this.minutes = minutes;
        this.everyWeeks = everyWeeks;
        this.offset = offset;
        this.seats = seats;
    }

    private static Set<Seat> all() {
        return Set.of(Seat.values());
    }

    private static Set<Seat> with(Seat leader) {
        return Set.of(Seat.CPTO, leader);
    }

    MeetingSeries of(RelationshipId relationship) {
        return MeetingSeries.of(relationship, key(), title, use, kind);
    }

    String key() {
        return SeriesKeys.ofTitle(title);
    }

    String title() {
        return title;
    }

    boolean isForum() {
        return use == SeriesUse.FORUM;
    }

    boolean isBriefing() {
        return use == SeriesUse.BRIEFING;
    }

    boolean takesPlaceIn(int week) {
        return week % everyWeeks == offset;
    }

    DayOfWeek day() {
        return day;
    }

    LocalTime time() {
        return time;
    }

    int minutes() {
        return minutes;
    }

    Set<Seat> seats() {
        return seats;
    }
}
