package app.counterpoint.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Parcel;
import app.counterpoint.alert.post.Webhook;
import app.counterpoint.alert.post.Webhooks;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.checkup.State;
import app.counterpoint.checkup.Tile;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Appearance;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import({Digests.class, Readers.class, LeaveTokens.class, Outbox.class})
class DigestTest {

    private static final Tile PRECISION = Reports.tile("Precision", "64", "of 100", "9 exchanges");

    private final RelationshipId pair = RelationshipId.random();

    @Autowired
    private Digests digests;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Readers readers;

    @Autowired
    private TestClock clock;

    @MockitoBean
    private Checkups checkups;

    @MockitoBean
    private Alerts alerts;

    @MockitoBean
    private Relationships relationships;

    @MockitoBean
    private Accounts accounts;

    @MockitoBean
    private Webhooks webhooks;

    @MockitoBean
    private MailServer mailServer;

    @BeforeEach
    void aPairInBerlin() {
        var relationship = mock(Relationship.class);
        when(relationship.id()).thenReturn(pair);
        when(relationship.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        when(relationships.all()).thenReturn(List.of(relationship));
        when(relationships.get(pair)).thenReturn(relationship);
        when(mailServer.isSet()).thenReturn(true);
        when(accounts.of(pair)).thenReturn(List.of(account("a-cpto", Seat.CPTO), account("a-cpo", Seat.CPO)));
        when(checkups.monday(pair))
                .thenReturn(Reports.of(State.PRODUCTIVE_TENSION, MoveKind.NOTHING, List.of(), PRECISION));
    }

    private Account account(String id, Seat seat) {
        return new Account(
                id, id + "@example.com", "Somebody", Map.of(pair, seat), false, false, Appearance.SYSTEM, null);
    }

    private List<Parcel> posted() {
        return outbox.latest(pair, 20);
    }

    @Test
    void aQuietWeekTakesTwoLines() {
        var letter = DigestLetter.of(
                Reports.of(State.PRODUCTIVE_TENSION, MoveKind.NOTHING, List.of(), PRECISION), List.of());
        assertThat(letter.subject()).isEqualTo("Week 47: shared forums 3 of 4, escalations 1 of 5, precision 64");
        assertThat(letter.paragraphs())
                .containsExactly(
                        "Shared time held up; one decision came to the CPTO, the usual is 0–3; exchanges were specific.",
                        "Nothing to do this week.");
    }

    @Test
    void aWeekWithSomethingToDoSaysItWithoutNamesOrTitles() {
        var letter = DigestLetter.of(
                Reports.of(State.DRIFTING_APART, MoveKind.RUNWAY, List.of(Reports.decision(3)), Reports.paused()),
                List.of());
        assertThat(letter.paragraphs())
                .containsExactly(
                        "Drifting apart. Shared time held up; one decision came to the CPTO, the usual is 0–3; exchanges were specific.",
                        "Suggested to the CPTO: Start the runway: book one shared session on it.",
                        "Next decision: in 3 weeks, 2 of 4 ready.",
                        "Shared forums: 3 of 4 with both present (4 sessions, week 47), usual 0–3.",
                        "Escalations: 1 of 5 decisions escalated (5 decisions, week 47), usual 0–3.",
                        "Precision: paused.");
        assertThat(letter.paragraphs().toString()).doesNotContain("Rosalind", "pricing");
    }

    @ParameterizedTest
    @EnumSource(MoveKind.class)
    void noWeekTakesMoreThanAHundredAndTwentyWords(MoveKind move) {
        var finding = new Finding(new IsoWeek(2026, 47), 3, "word ".repeat(24).strip() + ".", 60);
        var line = new StoryLine(Instant.EPOCH, finding.week(), Happening.OPENED, null, finding.sentence());
        var alert = Alert.begin(pair, Signal.ESCALATIONS, 52, finding.week(), finding, line);
        for (var open = 0; open <= 3; open++) {
            var letter = DigestLetter.of(
                    Reports.of(State.QUIET_NOT_CALM, move, List.of(Reports.decision(2)), PRECISION),
                    Collections.nCopies(open, alert));
            assertThat(letter.words()).isLessThanOrEqualTo(DigestLetter.MOST_WORDS);
            assertThat(letter.paragraphs()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void itComesAtTheHourOfEachReadersOwnClockAndOnce() {
        readers.save(readers.of(pair, "a-cpo").at(ZoneId.of("America/New_York"), 7));
        clock.set("2026-11-23T06:59:00Z"); // Monday 07:59 in Berlin
        digests.round();
        assertThat(posted()).isEmpty();

        clock.set("2026-11-23T07:00:00Z");
        digests.round();
        digests.round();
        assertThat(posted()).extracting(Parcel::to).containsExactly("a-cpto");

        clock.set("2026-11-23T12:00:00Z"); // Monday 07:00 in New York
        digests.round();
        clock.set("2026-11-24T12:00:00Z");
        digests.round();
        assertThat(posted()).extracting(Parcel::to).containsExactlyInAnyOrder("a-cpto", "a-cpo");
        var letters = posted().stream().map(Parcel::letter).toList();
        assertThat(letters)
                .extracting(Letter::paragraphs)
                .containsOnly(letters.getFirst().paragraphs());
        assertThat(letters).extracting(Letter::leave).doesNotHaveDuplicates().doesNotContainNull();

        clock.set("2026-11-30T13:00:00Z");
        digests.round();
        assertThat(posted()).hasSize(4);
    }

    @Test
    void anOutageOverMondayLosesNothingAndOneUntilWednesdayIsPast() {
        clock.set("2026-11-24T20:00:00Z");
        digests.round();
        assertThat(posted()).hasSize(2);
        clock.set("2026-12-02T09:00:00Z");
        digests.round();
        assertThat(posted()).hasSize(2);
    }

    @Test
    void whoHasLeftGetsNone() {
        readers.save(readers.of(pair, "a-cpo").wanting(true, false));
        clock.set("2026-11-23T09:00:00Z");
        digests.round();
        assertThat(posted()).extracting(Parcel::to).containsExactly("a-cpto");
    }

    @Test
    void roomsGetItWithoutAMailServer() {
        when(mailServer.isSet()).thenReturn(false);
        when(webhooks.of(pair))
                .thenReturn(List.of(
                        new Webhook("w1", pair, Webhook.Flavour.TEXT, URI.create("https://chat.example.com/x"))));
        clock.set("2026-11-23T09:00:00Z");
        digests.round();
        assertThat(posted()).singleElement().satisfies(parcel -> {
            assertThat(parcel.to()).isEqualTo("w1");
            assertThat(parcel.letter().leave()).isNull();
        });
    }
}
