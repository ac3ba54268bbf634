package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.FacetKind;
import app.counterpoint.exchange.SideScore;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.LetterChips;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exchanges with the pair's precision and what was named; with each side's, where both leaders want that. A row opens to its statements.
 */
final class ExchangeGrid extends Grid<ExchangeRow> {

    ExchangeGrid(List<ExchangeRow> rows, ZoneId zone, Seat viewer, boolean sides, ExchangeDetails.Deeds deeds) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(row -> Moments.time(row.at(), zone))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ExchangeGrid::precision)
                .setHeader("Precision of the pair")
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (sides && rows.stream().anyMatch(ExchangeGrid::tellsOfASide)) {
            for (var side : new Seat[] {Seat.CTO, Seat.CPO}) {
                addColumn(row -> SideScore.of(row.statements(), side).words())
                        .setHeader("The " + side + "’s side")
                        .setAutoWidth(true)
                        .setFlexGrow(0);
            }
        }
        addColumn(ExchangeGrid::statements)
                .setHeader("Statements")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> new LetterChips(FacetKind.counts(row.counted())))
                .setHeader("What was named")
                .setWidth("14em")
                .setFlexGrow(1);
        setItemDetailsRenderer(new ComponentRenderer<>(row -> new ExchangeDetails(row, viewer, deeds)));
        setItems(rows);
        setEmptyStateText("No exchange in this time. Drop a transcript or a channel export on the import page.");
    }

    /** Where no exchange is long enough for a side's own number, two columns would say nothing but that. */
    private static boolean tellsOfASide(ExchangeRow row) {
        return Stream.of(Seat.CTO, Seat.CPO)
                .anyMatch(side -> SideScore.of(row.statements(), side).score() != null);
    }

    private static String precision(ExchangeRow row) {
        return row.precision() == null ? "not enough to say" : String.valueOf(Math.round(row.precision()));
    }

    private static String statements(ExchangeRow row) {
        return row.counted().size() + (row.contested() == 0 ? "" : ", " + row.contested() + " contested, left out");
    }
}
