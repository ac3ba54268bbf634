package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Account;
import app.counterpoint.security.Appearance;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnlookersTest {

    private final RelationshipId id = RelationshipId.random();

    @Test
    void whoHasNoAccountIsNotClaimedToSeeThePage() {
        assertThat(of(false, Seat.CPTO).missing()).containsExactlyInAnyOrder(Seat.CTO, Seat.CPO);
        assertThat(of(false, Seat.CPTO).words()).isEqualTo("Neither leader can sign in yet");
        assertThat(of(false, Seat.CPTO, Seat.CPO).words()).isEqualTo("The CTO cannot sign in yet");
        assertThat(of(false, Seat.CTO, Seat.CPO)).isEqualTo(new Onlookers(Set.of()));
        assertThat(of(false, Seat.CTO, Seat.CPO).words()).isEqualTo("Both leaders can see this page");
    }

    @Test
    void inTheDemoNobodyIsMissing() {
        assertThat(of(true, Seat.CPTO).areBoth()).isTrue();
    }

    private Onlookers of(boolean demo, Seat... seated) {
        var relationship = mock(Relationship.class);
        when(relationship.demo()).thenReturn(demo);
        when(relationship.id()).thenReturn(id);
        return Onlookers.of(
                relationship,
                List.of(seated).stream()
                        .map(seat -> new Account(
                                seat.name(), "", "", Map.of(id, seat), false, false, Appearance.values()[0], null))
                        .toList());
    }
}
