package app.counterpoint.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationshipTest {

    private static final Instant SPRING = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-01T08:00:00Z");

    private final Relationship pair = new Relationship(
                    new RelationshipId("test"),
                    "CTO and CPO",
                    ZoneOffset.UTC,
                    false,
                    Map.of(),
                    Agreement.ask(AgreementText.first()),
                    GlossaryWords.NONE,
                    List.of(),
                    null)
            .seat(Seat.CTO, "Ira Tech", Set.of("ira@example.com", "Tech, Ira"), SPRING)
            .seat(Seat.CPO, "Pat Product", Set.of("pat@example.com"), SPRING);

    @Test
    void aSourceIsUnderstoodInWhateverCaseAndSpacingItWritesAPerson() {
        assertThat(pair.seatOf("IRA@Example.COM")).contains(Seat.CTO);
        assertThat(pair.seatOf("  pat   product ")).contains(Seat.CPO);
        assertThat(pair.seatOf("somebody@example.com")).isEmpty();
    }

    @Test
    void twoSeatsNeverShareANameOrAnAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair.seat(Seat.CPTO, "Alex", Set.of("Pat@Example.com"), SPRING))
                .withMessageContaining("CPTO")
                .withMessageContaining("CPO");
        assertThatIllegalArgumentException().isThrownBy(() -> pair.seat(Seat.CPTO, "ira tech", Set.of(), SPRING));
    }

    @Test
    void correctingAHolderIsNoChangeOfHolder() {
        var corrected = pair.seat(Seat.CTO, "Ira Technik", Set.of("ira@example.com"), AUTUMN);

        assertThat(corrected.changes()).isEmpty();
        assertThat(corrected.holder(Seat.CTO).orElseThrow().since()).isEqualTo(SPRING);
    }

    @Test
    void aNewHolderIsAMarkedBreakStartsWithoutThePredecessorsNamesAndIsAskedAnew() {
        var agreed = pair.with(pair.agreement()
                .agree(Seat.CTO, pair.agreement().terms(), SPRING)
                .agree(Seat.CPO, pair.agreement().terms(), SPRING));
        var changed = agreed.handOver(Seat.CTO, "Kim New", Set.of("kim@example.com"), AUTUMN);

        assertThat(agreed.agreement().isActive()).isTrue();
        assertThat(changed.agreement().isActive()).isFalse();
        assertThat(changed.changes()).containsExactly(new SeatChange(Seat.CTO, AUTUMN));
        assertThat(changed.seatOf("ira@example.com")).isEmpty();
        assertThat(changed.holder(Seat.CTO).orElseThrow().since()).isEqualTo(AUTUMN);
    }

    @Test
    void aliasesThatASourceTeachesAreAddedToTheOthers() {
        var taught = pair.remember(Seat.CPO, Set.of("U024BE7LH"));

        assertThat(taught.seatOf("u024be7lh")).contains(Seat.CPO);
        assertThat(taught.seatOf("pat@example.com")).contains(Seat.CPO);
    }
}
