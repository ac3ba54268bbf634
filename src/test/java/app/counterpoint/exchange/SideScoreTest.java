package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideScoreTest {

    @Test
    void manyShortOnesDoNotDrownALongOne() {
        var said = new ArrayList<>(List.of(said(Seat.CTO, 80, 400, 1, false), said(Seat.CTO, 82, 400, 1, false)));
        for (int i = 0; i < 4; i++) {
            said.add(said(Seat.CTO, 10 + i, 16, 1, false));
        }
        assertThat(SideScore.of(said, Seat.CTO)).isEqualTo(new SideScore(80.0, 6));
    }

    @Test
    void theOtherSideAndWhatIsContestedStayOut() {
        assertThat(SideScore.of(
                        List.of(
                                said(Seat.CTO, 10, 50, 1, false),
                                said(Seat.CTO, 20, 50, 1, false),
                                said(Seat.CTO, 30, 50, 1, false),
                                said(Seat.CTO, 90, 50, 1, true),
                                said(Seat.CPO, 90, 50, 1, false)),
                        Seat.CTO))
                .isEqualTo(new SideScore(20.0, 3));
    }

    @Test
    void aDomainCountsTheStatementsThatEngageItAndSaysNothingUnderThree() {
        var said = List.of(
                said(Seat.CPO, 10, 50, 0, false),
                said(Seat.CPO, 20, 50, 0.5, false),
                said(Seat.CPO, 30, 50, 1, false),
                said(Seat.CPO, 40, 50, 1, false));
        assertThat(SideScore.of(said, Seat.CPO, Statement::otherDomain)).isEqualTo(new SideScore(30.0, 3));
        assertThat(SideScore.of(said, Seat.CPO, Statement::ownDomain).words()).isEqualTo("not enough to say (n 2)");
    }

    private static Statement said(Seat seat, double score, int length, double technology, boolean contested) {
        return new Statement(
                seat + " " + score,
                new RelationshipId("k3v9x"),
                "e",
                seat,
                Instant.EPOCH,
                score,
                1 - technology,
                technology,
                List.of(),
                "1",
                contested,
                null,
                null,
                null,
                length,
                Instant.EPOCH,
                false);
    }
}
