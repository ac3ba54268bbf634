package app.counterpoint.checkup.ui;

import app.counterpoint.decision.Decision;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;

/** Concluded decisions, and how each one ended. */
final class DecisionGrid extends Grid<Decision> {

    DecisionGrid(ZoneId zone) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(decision -> decision.concludedAt() == null ? "" : Moments.day(decision.concludedAt(), zone))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Decision::question).setHeader("Question").setWidth("15em").setFlexGrow(1);
        addColumn(decision -> decision.outcome().title())
                .setHeader("How it ended")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(DecisionGrid::broughtBy)
                .setHeader("Brought by")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(decision -> decision.highStakes() ? "high" : "")
                .setHeader("Stakes")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(decision -> decision.importId() == null ? "Typed" : "Imported")
                .setHeader("Evidence")
                .setAutoWidth(true)
                .setFlexGrow(0);
        setEmptyStateText("No decision was concluded in this time. Add one, or drop a Jira export on the import page.");
    }

    private static String broughtBy(Decision decision) {
        return switch (decision.outcome()) {
            case ESCALATED_BY_ONE ->
                decision.broughtBy() == null ? "" : decision.broughtBy().name();
            case ESCALATED_JOINTLY -> "both";
            case OPEN, SETTLED, TAKEN -> "";
        };
    }
}
