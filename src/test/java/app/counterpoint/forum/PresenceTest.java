package app.counterpoint.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final Day DAY = new Day("2026-11-17");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one stretch                       | 09:00-10:00                          | 60
            a late join on a second device    | 09:00-09:40, 09:30-10:00             | 60
            a device inside another's time    | 09:00-10:00, 09:10-09:20             | 60
            the same stretch twice            | 09:00-10:00, 09:00-10:00             | 60
            stretches that touch              | 09:00-09:30, 09:30-10:00             | 60
            a pause                           | 09:00-09:20, 09:40-10:00             | 40
            rejoins out of order              | 09:40-10:00, 09:00-09:10, 09:05-09:20| 40
            joined and left in one moment     | 09:00-09:00                          | 0
            never there                       |                                      | 0
            """)
    void timeOnSeveralDevicesCountsOnce(String situation, String stretches, int minutes) {
        assertThat(Stretches.union(DAY.intervals(stretches)).total()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both all the time                 | 09:00-10:00              | 09:00-10:00              | 60
            one came late                     | 09:00-10:00              | 09:20-10:00              | 40
            one left as the other came        | 09:00-09:30              | 09:30-10:00              | 0
            they missed each other            | 09:00-09:20              | 09:40-10:00              | 0
            in and out on both sides          | 09:00-09:20, 09:30-10:00 | 09:10-09:40, 09:50-10:00 | 30
            on two devices each               | 09:00-09:40, 09:20-10:00 | 09:00-09:30, 09:10-09:50 | 50
            one was never there               | 09:00-10:00              |                          | 0
            """)
    void sharedTimeIsWhenBothWereThere(String situation, String cto, String cpo, int minutes) {
        assertThat(presence("", cto, cpo).shared()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both for half                     |             | 09:00-09:30 | 09:30-10:00 | true  | true
            one for a minute less             |             | 09:00-09:29 | 09:00-10:00 | true  | false
            one leader with the CPTO          | 09:00-10:00 | 09:00-10:00 |             | true  | false
            the second looked in for 4 min    |             | 09:00-10:00 | 09:00-09:04 | false | false
            two for exactly 5 min             | 09:00-09:05 | 09:10-09:15 |             | true  | false
            one alone                         |             | 09:00-10:00 |             | false | false
            nobody                            |             |             |             | false | false
            """)
    void heldNeedsTwoAndAttendedNeedsBothLeadersForHalf(
            String situation, String cpto, String cto, String cpo, boolean held, boolean attended) {
        var presence = presence(cpto, cto, cpo);
        assertThat(presence.isHeld()).isEqualTo(held);
        assertThat(presence.isAttended(Duration.ofMinutes(60))).isEqualTo(attended);
    }

    @Test
    void nobodyAttendsWhatHadNoLength() {
        assertThat(presence("", "", "").isAttended(Duration.ZERO)).isFalse();
    }

    @Test
    void theNightInWhichClocksGoBackHasItsExtraHour() {
        var berlin = ZoneId.of("Europe/Berlin");
        var before = LocalDateTime.parse("2026-10-25T01:30").atZone(berlin).toInstant();
        var after = LocalDateTime.parse("2026-10-25T03:30").atZone(berlin).toInstant();
        var night = Presence.of(List.of(Map.of(
                Seat.CTO, List.of(new Interval(before, after)),
                Seat.CPO, List.of(new Interval(before, after)))));

        assertThat(night.shared()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void unionAndOverlapAgreeWithCountingEveryMinute() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            var one = stretches(random);
            var other = stretches(random);
            var union = Stretches.union(one);
            var overlap = union.overlap(Stretches.union(other));

            assertThat(union.total().toMinutes()).isEqualTo(minutes(one).size());
            var common = minutes(one);
            common.retainAll(minutes(other));
            assertThat(overlap.total().toMinutes()).isEqualTo(common.size());
        }
    }

    @Test
    void orderSplittingAndSidesDoNotMatter() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var cto = stretches(random);
            var cpo = stretches(random);
            var whole = Presence.of(List.of(Map.of(Seat.CTO, cto, Seat.CPO, cpo)));
            var shuffled = new ArrayList<>(cto);
            Collections.shuffle(shuffled, random);
            var cut = random.nextInt(shuffled.size() + 1);
            var split = Presence.of(List.of(
                    Map.of(Seat.CTO, shuffled.subList(cut, shuffled.size())),
                    Map.of(Seat.CPO, cpo),
                    Map.of(Seat.CTO, shuffled.subList(0, cut))));

            assertThat(split).isEqualTo(whole);
            assertThat(whole.shared())
                    .isEqualTo(whole.of(Seat.CPO).overlap(whole.of(Seat.CTO)).total())
                    .isLessThanOrEqualTo(whole.of(Seat.CTO).total())
                    .isLessThanOrEqualTo(whole.of(Seat.CPO).total());
            assertThat(Stretches.union(whole.of(Seat.CTO).parts())).isEqualTo(whole.of(Seat.CTO));
        }
    }

    private static Presence presence(String cpto, String cto, String cpo) {
        return Presence.of(List.of(
                Map.of(Seat.CPTO, DAY.intervals(cpto), Seat.CTO, DAY.intervals(cto), Seat.CPO, DAY.intervals(cpo))));
    }

    private static List<Interval> stretches(Random random) {
        var start = DAY.at("09:00");
        return random.ints(random.nextInt(6), 0, 90)
                .mapToObj(minute -> new Interval(
                        start.plusSeconds(60L * minute), start.plusSeconds(60L * (minute + random.nextInt(40)))))
                .toList();
    }

    private static Set<Long> minutes(List<Interval> stretches) {
        var minutes = new HashSet<Long>();
        for (var stretch : stretches) {
            for (Instant at = stretch.start(); at.isBefore(stretch.end()); at = at.plusSeconds(60)) {
                minutes.add(at.getEpochSecond());
            }
        }
        return minutes;
    }
}
