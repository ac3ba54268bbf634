package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * Exchanges with the pair's precision and what was named. A row opens to its statements: roles and facets, no score of one person.
 * Whoever made a statement can contest it there.
 */
final class ExchangeGrid extends Grid<ExchangeRow> {

    ExchangeGrid(ZoneId zone, Seat viewer, Consumer<Statement> contest) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(row -> Moments.time(row.at(), zone))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ExchangeGrid::precision)
                .setHeader("Precision of the pair")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ExchangeGrid::statements)
                .setHeader("Statements")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(row -> new FacetChips(row.counted()))
                .setHeader("What was named")
                .setFlexGrow(1);
        setItemDetailsRenderer(new ComponentRenderer<>(row -> details(row, viewer, contest)));
        setEmptyStateText("No exchange in this time. Drop a transcript or a channel export on the import page.");
    }

    private static String precision(ExchangeRow row) {
        return row.precision() == null ? "not enough to say" : String.valueOf(Math.round(row.precision()));
    }

    private static String statements(ExchangeRow row) {
        return row.counted().size() + (row.contested() == 0 ? "" : ", " + row.contested() + " contested, left out");
    }

    private static Component details(ExchangeRow row, Seat viewer, Consumer<Statement> contest) {
        var all = new Div();
        all.addClassName("cp-statements");
        for (var statement : row.statements()) {
            var role = new Span(statement.seat().name());
            role.addClassName("cp-role");
            role.getElement().setAttribute("data-seat", statement.seat().name());
            var line = new Div(role, new FacetChips(java.util.List.of(statement)));
            if (statement.text() != null) {
                line.add(new Span(statement.text()));
            }
            if (statement.seat() == viewer) {
                var button = new Button(
                        statement.contested() ? "Count it again" : "Contest", click -> contest.accept(statement));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                line.add(button);
            } else if (statement.contested()) {
                line.add(new Span("contested, left out"));
            }
            all.add(line);
        }
        return all;
    }
}
