package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Trends;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.Undo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Precision over the weeks, of the pair, and the exchanges of which it is made. */
@Route(PrecisionView.PAGE)
@PageTitle("Precision · Counterpoint")
@Menu(title = "Precision", order = 30)
@RolesAllowed(Roles.SEAT)
class PrecisionView extends EvidenceView {

    static final String PAGE = "precision";

    private final transient Looks looks;
    private final transient Exchanges exchanges;

    PrecisionView(Looks looks, Exchanges exchanges) {
        super(
                looks,
                PAGE,
                "Precision",
                "How specifically disagreements name features, components, times, costs, causes and trade-offs. Of the pair, never of one.",
                "Exchanges",
                Explanations.PRECISION);
        this.looks = looks;
        this.exchanges = exchanges;
    }

    @Override
    Chart.Story story(Trends trends) {
        var language = trends.language();
        return new Chart.Story(
                TrendWords.of("Precision over 28 days", " of 100", language.all(), language.usual()),
                TrendDrawings.language(language));
    }

    @Override
    void introduce(Div place, Trends trends) {
        if (isActive()) {
            place.add(new DomainTable(trends.language()));
        }
    }

    @Override
    Component facts(Lookback look, IsoWeek last) {
        var relationship = looks.relationship();
        var zone = relationship.zone();
        var from = look.from(last, zone);
        var to = look.to(last, zone);
        var grid = new ExchangeGrid(zone, looks.viewer(), statement -> contest(statement, look));
        var statements = exchanges.between(relationship.id(), from, to);
        grid.setItems(ExchangeRow.of(statements));
        var note = new Paragraph(ScoredWords.of(
                statements.size(),
                exchanges.contestedCount(relationship.id(), from, to),
                exchanges.leftOut(relationship.id(), from, to)));
        note.addClassName("cp-muted");
        return new Div(note, grid);
    }

    private void contest(Statement statement, Lookback look) {
        setContested(statement, !statement.contested());
        show(look);
        Undo.offer(statement.contested() ? "Counted again" : "Contested and left out", () -> {
            setContested(statement, statement.contested());
            show(look);
        });
    }

    private void setContested(Statement statement, boolean contested) {
        if (contested) {
            exchanges.contest(statement.id(), looks.viewer());
        } else {
            exchanges.withdrawContest(statement.id(), looks.viewer());
        }
    }

    @Override
    Component empty() {
        return isActive()
                ? EmptyState.filledByImport(
                        "Precision, week by week",
                        "A transcript (.vtt) of a shared session, or a channel export, in which the two disagree. Three exchanges in"
                                + " 28 days make a number.")
                : new EmptyState(
                                "Precision is paused",
                                "Wording is scored only while both leaders agree to it. Until then nothing of it is stored or shown.")
                        .way("Read the agreement", "agreement");
    }

    private boolean isActive() {
        return looks.relationship().agreement().isActive();
    }
}
