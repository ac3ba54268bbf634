package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Trends;
import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;

/** Escalations over the weeks, and the decisions of which they are a part. */
@Route(EscalationsView.PAGE)
@PageTitle("Escalations · Counterpoint")
@Menu(title = "Escalations", order = 20)
@RolesAllowed(Roles.SEAT)
class EscalationsView extends EvidenceView {

    static final String PAGE = "escalations";

    private final transient Looks looks;
    private final transient Decisions decisions;

    EscalationsView(Looks looks, Decisions decisions) {
        super(
                looks,
                PAGE,
                "Escalations",
                "Decisions on which the CPTO was asked to rule, beside those that the two settled between them.",
                "Concluded decisions",
                Explanations.ESCALATIONS);
        this.looks = looks;
        this.decisions = decisions;
    }

    @Override
    Chart.Story story(Trends trends) {
        var concluded = trends.decisions();
        return new Chart.Story(
                TrendWords.of("Escalations a week", "", concluded.escalated(), concluded.usual()) + " "
                        + TrendWords.of("Share over 28 days", " %", concluded.share(), null),
                TrendDrawings.decisions(concluded));
    }

    @Override
    Component facts(Lookback look, IsoWeek last) {
        var relationship = looks.relationship();
        var zone = relationship.zone();
        var grid = new DecisionGrid(zone);
        grid.setItems(decisions.concludedBetween(relationship.id(), look.from(last, zone), look.to(last, zone)).stream()
                .sorted(Comparator.comparing(Decision::concludedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList());
        return grid;
    }

    @Override
    Component empty() {
        return EmptyState.filledByImport(
                        "Escalations, week by week",
                        "Type one with the key E in ten seconds, or drop a CSV of decisions or a Jira export.")
                .way("See the decision log", "decisions");
    }
}
