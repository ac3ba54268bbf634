package app.counterpoint.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Parcel;
import app.counterpoint.alert.post.Recipient;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.RollupsChanged;
import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Appearance;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StorageTest
@Import({
    Alerts.class,
    Judging.class,
    Watching.class,
    Sensitivities.class,
    Telling.class,
    Readers.class,
    LeaveTokens.class,
    AlertMetrics.class,
    Outbox.class,
    AlertsTest.Meters.class
})
@RecordApplicationEvents
class AlertsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int[] USUAL = {1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 1, 1};

    private final RelationshipId pair = RelationshipId.random();
    private final RollupsOf rollups = new RollupsOf(pair);
    private final List<WeekRollup> weeks = new ArrayList<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Meters {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @Autowired
    private Alerts alerts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Readers readers;

    @Autowired
    private LeaveTokens tokens;

    @Autowired
    private Judging judging;

    @Autowired
    private AlertMetrics metrics;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @MockitoBean
    private Checkups checkups;

    @MockitoBean
    private Relationships relationships;

    @MockitoBean
    private Accounts accounts;

    @MockitoBean
    private app.counterpoint.alert.post.Webhooks webhooks;

    @MockitoBean
    private MailServer mailServer;

    @BeforeEach
    void aPairInBerlinOnAMonday() {
        clock.set("2026-11-23T08:00:00Z");
        is(false, true);
        when(mailServer.isSet()).thenReturn(true);
        var cpto = account("a-cpto", Seat.CPTO);
        var cto = account("a-cto", Seat.CTO);
        when(accounts.of(pair)).thenReturn(List.of(cpto, cto));
        when(accounts.find("a-cto")).thenReturn(Optional.of(cto));
        when(checkups.weeks(eq(pair), any(), any()))
                .thenAnswer(call -> weeks.stream()
                        .filter(week -> !week.week().isBefore(call.getArgument(1))
                                && !call.<IsoWeek>getArgument(2).isBefore(week.week()))
                        .toList());
    }

    private void is(boolean demo, boolean scored) {
        var relationship = mock(Relationship.class);
        when(relationship.id()).thenReturn(pair);
        when(relationship.zone()).thenReturn(BERLIN);
        when(relationship.demo()).thenReturn(demo);
        when(relationships.get(pair)).thenReturn(relationship);
        when(relationships.all()).thenReturn(List.of(relationship));
        when(relationships.languageScored(pair)).thenReturn(scored);
    }

    private Account account(String id, Seat seat) {
        return new Account(
                id, id + "@example.com", "Somebody", Map.of(pair, seat), false, false, Appearance.SYSTEM, null);
    }

    private void weeks(int... counts) {
        weeks.clear();
        weeks.addAll(rollups.escalations(new IsoWeek(2026, 47), counts));
        publisher.publishEvent(new RollupsChanged(
                pair, weeks.getFirst().week(), weeks.getLast().week()));
    }

    private static int[] usualThen(int... counts) {
        var all = Arrays.copyOf(USUAL, USUAL.length + counts.length);
        System.arraycopy(counts, 0, all, USUAL.length, counts.length);
        return all;
    }

    @Test
    void aRiseOpensOneAlertAndTellsEachSeatTheSameOnce() {
        weeks(usualThen(7));
        weeks(usualThen(7));

        assertThat(alerts.open(pair)).hasSize(1);
        assertThat(alerts.calling(pair)).isEqualTo(1);
        assertThat(events.stream(AlertOpened.class)).containsExactly(new AlertOpened(pair, Signal.ESCALATIONS));
        var letters = outbox.latest(pair, 10);
        assertThat(letters).extracting(Parcel::to).containsExactlyInAnyOrder("a-cpto", "a-cto");
        assertThat(letters)
                .extracting(parcel -> parcel.letter().paragraphs())
                .containsOnly(letters.getFirst().letter().paragraphs());
        assertThat(letters.getFirst().letter().subject()).isEqualTo("Escalations are rising");
        assertThat(letters.getFirst().letter().paragraphs())
                .containsExactly(
                        alerts.open(pair).getFirst().finding().sentence(),
                        "Of these, 0 came from both together, 7 from one side, 0 were taken without being asked; 0 more were settled between the two.",
                        "With the present setting an alert like this comes by chance about once a year.");
    }

    @Test
    void itsEndIsToldToThoseWhoWereToldOfItsBeginning() {
        weeks(usualThen(7));
        clock.advance(Duration.ofDays(7 * 8));
        shift(8, usualThen(7, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(alerts.open(pair)).isEmpty();
        var end = outbox.latest(pair, 10).stream()
                .map(Parcel::letter)
                .filter(letter -> letter.subject().startsWith("Over"))
                .toList();
        assertThat(end).hasSize(2).extracting(Letter::subject).containsOnly("Over: escalations are rising");
        assertThat(end.getFirst().paragraphs().getFirst()).contains("back at the earlier level");
    }

    @Test
    void theEndOfAnAlertThatIsPutOffRingsForNobody() {
        weeks(usualThen(7));
        alerts.snooze(alerts.open(pair).getFirst().id(), Seat.CPTO, 4);
        clock.advance(Duration.ofDays(7 * 3));
        shift(3, usualThen(7, 0, 0, 0));

        assertThat(alerts.open(pair)).isEmpty();
        assertThat(outbox.latest(pair, 10)).hasSize(2);
    }

    private void shift(int later, int... counts) {
        weeks.clear();
        weeks.addAll(rollups.escalations(new IsoWeek(2026, 47).plus(later), counts));
        judging.judge(pair);
    }

    @Test
    void theDemoTellsNobody() {
        is(true, true);
        weeks(usualThen(7));
        assertThat(alerts.open(pair)).hasSize(1);
        assertThat(outbox.latest(pair, 10)).isEmpty();
    }

    @Test
    void lateDataAreOnRecordAndRingForNobody() {
        weeks(usualThen(8, 7, 1, 0, 1, 1, 0, 1));
        assertThat(outbox.latest(pair, 10)).isEmpty();
        assertThat(alerts.open(pair)).isEmpty();
        assertThat(alerts.all(pair))
                .singleElement()
                .satisfies(alert -> assertThat(alert.story().getFirst().what()).isEqualTo(Happening.FOUND_LATE));
    }

    @Test
    void aSeatSeesSnoozesAndClosesIt() {
        weeks(usualThen(7));
        var id = alerts.open(pair).getFirst().id();

        assertThat(alerts.acknowledge(id, Seat.CPO).acknowledgedBy()).isEqualTo(Seat.CPO);
        assertThatThrownBy(() -> alerts.snooze(id, Seat.CPTO, 5)).isInstanceOf(IllegalArgumentException.class);
        alerts.snooze(id, Seat.CPTO, 4);
        assertThat(alerts.calling(pair)).isZero();
        assertThat(alerts.open(pair)).hasSize(1);
        clock.advance(Duration.ofDays(28));
        assertThat(alerts.calling(pair)).isEqualTo(1);

        alerts.close(id, Seat.CPTO, " A re-organisation; nothing to worry about. ");
        assertThat(alerts.open(pair)).isEmpty();
        assertThat(alerts.all(pair).getFirst().latest().words())
                .isEqualTo("A re-organisation; nothing to worry about.");
        assertThat(events.stream(AlertClosed.class)).containsExactly(new AlertClosed(pair, Signal.ESCALATIONS));
        assertThatThrownBy(() -> alerts.acknowledge(id, Seat.CPO)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSettingDecidesWhatOpens() {
        weeks(usualThen(6));
        assertThat(alerts.open(pair)).hasSize(1);
        alerts.openAt(pair, 520);
        assertThat(alerts.open(pair)).isEmpty();
        alerts.openAt(pair, 26);
        assertThat(alerts.open(pair)).hasSize(1);
    }

    @Test
    void whatWatchesWordingIsSilentUnlessBothAgree() {
        weeks.clear();
        var last = new IsoWeek(2026, 47);
        for (var ago = 40; ago > 8; ago--) {
            weeks.add(rollups.week(last.plus(-ago), 0, 0, 0, 0, 60 + ago % 5, 70 + ago % 7, 50 + ago % 6));
        }
        for (var ago = 8; ago >= 0; ago--) {
            weeks.add(rollups.week(last.plus(-ago), 0, 0, 0, 0, 20, 25, 30));
        }
        judging.judge(pair);
        assertThat(alerts.all(pair)).extracting(Alert::signal).containsExactly(Signal.PRECISION);
        assertThat(alerts.all(pair).getFirst().finding().sentence()).contains("exchanges less specific than before");
        is(false, false);
        assertThat(alerts.all(pair)).isEmpty();
        assertThat(alerts.open(pair)).isEmpty();
    }

    @Test
    void missedForumsRiseLikeEscalations() {
        weeks.clear();
        var last = new IsoWeek(2026, 47);
        for (var ago = 30; ago > 3; ago--) {
            weeks.add(rollups.week(last.plus(-ago), 0, 0, ago % 4 == 0 ? 1 : 0, 3));
        }
        for (var ago = 3; ago >= 0; ago--) {
            weeks.add(rollups.week(last.plus(-ago), 0, 0, 3, 3));
        }
        judging.judge(pair);
        assertThat(alerts.open(pair)).extracting(Alert::signal).containsExactly(Signal.SHARED_FORUMS);
        assertThat(alerts.open(pair).getFirst().finding().sentence()).contains("planned sessions missed");
    }

    @Test
    void theGaugeIsOneWhileAnAlertIsOpenAndGoneWhenNobodyHasJudgedForADay() {
        weeks(USUAL);
        metrics.refresh();
        assertThat(gauge()).isZero();
        weeks(usualThen(7));
        assertThat(gauge()).isEqualTo(1);
        alerts.close(alerts.open(pair).getFirst().id(), Seat.CPTO, "");
        assertThat(gauge()).isZero();
        clock.advance(Duration.ofHours(25));
        metrics.refresh();
        assertThat(meters.find("counterpoint.escalation.rise")
                        .tag("relationship", pair.value())
                        .gauge())
                .isNull();
    }

    private double gauge() {
        return meters.get("counterpoint.escalation.rise")
                .tag("relationship", pair.value())
                .gauge()
                .value();
    }

    @Test
    void aLinkLeavesWithoutSigningInAndCanBeTakenBack() {
        var token = tokens.token(readers.of(pair, "a-cto"), Leaving.ALERTS);
        assertThat(readers.leave(token)).contains(Leaving.ALERTS);
        weeks(usualThen(7));
        assertThat(outbox.latest(pair, 10)).extracting(Parcel::to).containsExactly("a-cpto");
        assertThat(readers.of(pair, "a-cto").digest()).isTrue();

        assertThat(readers.stay(token)).contains(Leaving.ALERTS);
        assertThat(readers.of(pair, "a-cto").alerts()).isTrue();
    }

    @Test
    void aLinkThatIsNotOursLeavesNothing() {
        var token = tokens.token(readers.of(pair, "a-cto"), Leaving.DIGEST);
        var other = tokens.token(readers.of(pair, "a-cpto"), Leaving.DIGEST);
        var forged = token.substring(0, token.indexOf('.')) + other.substring(other.indexOf('.'));
        for (var wrong : List.of("", ".", "x", forged, token + "A", token.substring(0, token.length() - 2))) {
            assertThat(readers.leave(wrong)).as(wrong).isEmpty();
        }
        assertThat(readers.of(pair, "a-cto").digest()).isTrue();
    }

    @Test
    void nothingIsLeftOfARelationshipThatIsRemoved() {
        weeks(usualThen(7));
        readers.save(readers.of(pair, "a-cto").wanting(false, false));
        outbox.post(
                "x",
                pair,
                new Recipient.Person("a-cto"),
                outbox.latest(pair, 1).getFirst().letter());
        publisher.publishEvent(new RelationshipRemoved(pair));
        assertThat(alerts.all(pair)).isEmpty();
        assertThat(outbox.latest(pair, 10)).isEmpty();
        assertThat(readers.of(pair, "a-cto").alerts()).isTrue();
    }
}
