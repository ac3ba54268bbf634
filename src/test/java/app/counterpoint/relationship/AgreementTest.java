package app.counterpoint.relationship;

import static app.counterpoint.relationship.Agreement.State.ACTIVE;
import static app.counterpoint.relationship.Agreement.State.PAUSED;
import static app.counterpoint.relationship.Agreement.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Terms TERMS = new Terms(
            "2026-11", EnumSet.allOf(LanguageSource.class), Map.of(Seat.CTO, MONDAY, Seat.CPO, MONDAY), 0, "1");

    @Test
    void languageIsScoredOnlyWhileBothLeadersAgree() {
        var asked = Agreement.ask(TERMS);
        var one = asked.agree(Seat.CPO, TERMS, MONDAY);
        var both = one.agree(Seat.CTO, TERMS, TUESDAY);

        assertThat(asked.state()).isEqualTo(WAITING);
        assertThat(one.state()).isEqualTo(WAITING);
        assertThat(both.state()).isEqualTo(ACTIVE);
        assertThat(one.activeSince()).isEmpty();
        assertThat(both.activeSince()).contains(TUESDAY);
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void eitherLeaderPausesItAloneAndBringsItBackAlone(Seat leader) {
        var paused = active().withdraw(leader);

        assertThat(paused.state()).isEqualTo(PAUSED);
        assertThat(paused.withdraw(leader.opposite()).state()).isEqualTo(PAUSED);
        assertThat(paused.agree(leader, TERMS, TUESDAY).state()).isEqualTo(ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void howItStandsDoesNotTellWhichOfTheTwoItWas(Seat leader) {
        assertThat(Agreement.ask(TERMS).agree(leader, TERMS, MONDAY).state()).isEqualTo(WAITING);
        assertThat(active().withdraw(leader).state()).isEqualTo(PAUSED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfAnyTermAsksBothAgain(UnaryOperator<Terms> change) {
        var changed = active().askAgain(change.apply(TERMS));

        assertThat(changed.state()).isEqualTo(WAITING);
        assertThat(changed.agreed()).isEmpty();
    }

    @Test
    void theSameTermsAskNobodyAgain() {
        assertThat(active().askAgain(TERMS.from(TERMS.sources(), TERMS.textDays())))
                .isEqualTo(active());
    }

    @Test
    void nobodyAgreesToTermsThatTheyHaveNotRead() {
        var asked = Agreement.ask(TERMS).askAgain(TERMS.from(Set.of(), 0));

        assertThatIllegalArgumentException().isThrownBy(() -> asked.agree(Seat.CTO, TERMS, MONDAY));
    }

    @Test
    void theCptoCannotAgreeForThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.ask(TERMS).agree(Seat.CPTO, TERMS, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31, 365})
    void textIsNeverKeptForLongerThanThirtyDays(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.from(TERMS.sources(), days));
    }

    /** Whatever the two do in whatever order, it is active exactly when both said yes last. */
    @Test
    void itIsActiveExactlyWhenTheLastWordOfBothIsYes() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var agreement = Agreement.ask(TERMS);
            var yes = EnumSet.noneOf(Seat.class);
            for (int step = 0; step < 20; step++) {
                var leader = random.nextBoolean() ? Seat.CTO : Seat.CPO;
                if (random.nextBoolean()) {
                    agreement = agreement.agree(leader, TERMS, MONDAY);
                    yes.add(leader);
                } else {
                    agreement = agreement.withdraw(leader);
                    yes.remove(leader);
                }
                assertThat(agreement.isActive())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(yes.size() == 2);
                assertThat(agreement.agreed().keySet()).isEqualTo(yes);
            }
        }
    }

    private static Agreement active() {
        return Agreement.ask(TERMS).agree(Seat.CTO, TERMS, MONDAY).agree(Seat.CPO, TERMS, MONDAY);
    }

    static Stream<Seat> leaders() {
        return Stream.of(Seat.CTO, Seat.CPO);
    }

    static Stream<UnaryOperator<Terms>> changes() {
        return Stream.of(
                terms -> terms.in("2027-01", terms.scorer()),
                terms -> terms.in(terms.purpose(), "2"),
                terms -> terms.from(Set.of(LanguageSource.TYPED), terms.textDays()),
                terms -> terms.from(terms.sources(), 14),
                terms -> terms.seated(Map.of(Seat.CTO, MONDAY, Seat.CPO, TUESDAY)));
    }
}
