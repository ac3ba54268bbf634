package app.counterpoint.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EncountersTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Set<Seat> ALL = EnumSet.allOf(Seat.class);

    @Test
    void oneWithBothIsTogetherAndOneWithOneOfThemIsSeparate() {
        assertThat(Encounters.of(
                        List.of(
                                with(ALL, SeriesUse.FORUM, 7),
                                with(ALL, SeriesUse.UNSORTED, 14),
                                with(EnumSet.of(Seat.CPTO, Seat.CTO), SeriesUse.BRIEFING, 1),
                                with(EnumSet.of(Seat.CPTO, Seat.CPO), SeriesUse.PERSONAL, 1)),
                        NOW))
                .isEqualTo(new Encounters(2, 2, 1));
    }

    @Test
    void whoDeclinedOrWasNotSeenLeavesTheOtherOneAlone() {
        var one = new Session(
                "s",
                "k",
                "Title",
                SeriesUse.FORUM,
                null,
                ago(3),
                ago(3).plusSeconds(3600),
                SessionStatus.HELD,
                ALL,
                Map.of(Seat.CPTO, Duration.ofHours(1), Seat.CTO, Duration.ofHours(1), Seat.CPO, Duration.ZERO),
                null,
                null,
                null);
        assertThat(Encounters.of(List.of(one), NOW)).isEqualTo(new Encounters(0, 1, 0));
    }

    @Test
    void whatIsOlderToComeCancelledRuledOutOrWithoutTheCptoDoesNotCount() {
        assertThat(Encounters.of(
                                List.of(
                                        with(ALL, SeriesUse.FORUM, 85),
                                        with(ALL, SeriesUse.FORUM, -1),
                                        with(ALL, SeriesUse.IGNORED, 2),
                                        with(EnumSet.of(Seat.CTO, Seat.CPO), SeriesUse.FORUM, 2),
                                        of(ALL, SeriesUse.FORUM, 2, SessionStatus.CANCELLED)),
                                NOW)
                        .exist())
                .isFalse();
    }

    @Test
    void theSentenceSpeaksToTheCptoAndTellsTheLeadersTheSame() {
        var encounters = new Encounters(1, 31, 4);
        assertThat(encounters.words(Seat.CPTO))
                .isEqualTo(
                        "In the last 12 weeks you met them together 1 time and separately 31 times (4 of them personal).");
        assertThat(encounters.words(Seat.CPO))
                .isEqualTo(
                        "In the last 12 weeks the CPTO met the two together 1 time and separately 31 times (4 of them personal).");
    }

    private static Session with(Set<Seat> seats, SeriesUse use, int daysAgo) {
        return of(seats, use, daysAgo, SessionStatus.HELD);
    }

    private static Session of(Set<Seat> seats, SeriesUse use, int daysAgo, SessionStatus status) {
        var start = ago(daysAgo);
        return new Session(
                "s" + daysAgo,
                "k",
                "Title",
                use,
                null,
                start,
                start.plusSeconds(3600),
                status,
                seats,
                Map.of(),
                null,
                null,
                null);
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
