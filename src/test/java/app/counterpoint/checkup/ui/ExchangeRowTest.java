package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeRowTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void theScoreOfAnExchangeIsThePairsMedian() {
        assertThat(row(
                                said(Seat.CTO, 70, false),
                                said(Seat.CPO, 50, false),
                                said(Seat.CPO, 60, false),
                                said(Seat.CTO, 80, false))
                        .precision())
                .isEqualTo(65);
        assertThat(row(said(Seat.CTO, 70, false), said(Seat.CPO, 50, false), said(Seat.CTO, 20, false))
                        .precision())
                .isEqualTo(50);
    }

    @Test
    void ofTwoStatementsThereIsNotEnoughToSay() {
        assertThat(row(said(Seat.CTO, 70, false), said(Seat.CPO, 50, false)).precision())
                .isNull();
    }

    @Test
    void ofOneLeaderAloneNoScoreIsShown() {
        assertThat(row(said(Seat.CTO, 70, false), said(Seat.CTO, 50, false), said(Seat.CTO, 60, false))
                        .precision())
                .isNull();
        assertThat(row(
                                said(Seat.CTO, 70, false),
                                said(Seat.CTO, 60, false),
                                said(Seat.CTO, 65, false),
                                said(Seat.CPO, 50, true))
                        .precision())
                .isNull();
    }

    @Test
    void aContestedStatementIsLeftOutAndCounted() {
        var row = row(
                said(Seat.CTO, 70, false),
                said(Seat.CPO, 50, false),
                said(Seat.CTO, 60, false),
                said(Seat.CPO, 0, true));
        assertThat(row.precision()).isEqualTo(60);
        assertThat(row.contested()).isOne();
    }

    @Test
    void theNewestExchangeComesFirstAndItsStatementsInTheirOrder() {
        var rows = ExchangeRow.of(List.of(
                statement("b", Seat.CPO, 50, false, MONDAY.plusSeconds(90)),
                statement("a", Seat.CTO, 70, false, MONDAY),
                statement("b", Seat.CTO, 60, false, MONDAY.plusSeconds(60))));
        assertThat(rows).extracting(ExchangeRow::id).containsExactly("b", "a");
        assertThat(rows.getFirst().statements()).extracting(Statement::seat).containsExactly(Seat.CTO, Seat.CPO);
    }

    private static ExchangeRow row(Statement... statements) {
        return ExchangeRow.of(List.of(statements)).getFirst();
    }

    private static Statement said(Seat seat, double score, boolean contested) {
        return statement("a", seat, score, contested, MONDAY);
    }

    private static Statement statement(String exchange, Seat seat, double score, boolean contested, Instant at) {
        return new Statement(
                exchange + seat + score + at,
                new RelationshipId("k3v9x"),
                exchange,
                seat,
                at,
                score,
                0.5,
                0.5,
                List.of(),
                "2026.11",
                contested,
                null,
                null,
                null,
                60,
                Instant.EPOCH,
                false);
    }
}
