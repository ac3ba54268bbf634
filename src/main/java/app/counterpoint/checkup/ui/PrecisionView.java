package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Trends;
import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Sides;
import app.counterpoint.exchange.ui.door.WaysOut;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
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
    private final transient WaysOut waysOut;
    private final transient ExchangeScorer scorer;
    private final transient Sides sides;
    private final transient AccessLog log;

    PrecisionView(
            Looks looks, Exchanges exchanges, WaysOut waysOut, ExchangeScorer scorer, Sides sides, AccessLog log) {
        super(
                looks,
                PAGE,
                "Precision",
                "How specifically disagreements name features, components, times, costs, causes and trade-offs.",
                "Exchanges",
                Explanations.PRECISION);
        this.looks = looks;
        this.exchanges = exchanges;
        this.waysOut = waysOut;
        this.scorer = scorer;
        this.sides = sides;
        this.log = log;
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
        if (!isActive()) {
            return muted("Paused: no exchange is scored, stored or shown.");
        }
        var relationship = looks.relationship();
        var zone = relationship.zone();
        var from = look.from(last, zone);
        var to = look.to(last, zone);
        var statements = exchanges.between(relationship.id(), from, to);
        var shown = sides.shown(relationship.id());
        var grid = new ExchangeGrid(
                ExchangeRow.of(statements),
                zone,
                looks.viewer(),
                shown,
                new StatementDeeds(looks, exchanges, waysOut, scorer, log, () -> show(look)));
        var note = muted(ScoredWords.of(
                statements.size(),
                exchanges.contestedCount(relationship.id(), from, to),
                exchanges.leftOut(relationship.id(), from, to)));
        return new Div(shown ? new SideTable(look.title("statements"), statements) : sidesAreOff(), note, grid);
    }

    private static Paragraph sidesAreOff() {
        return muted(
                "These are numbers of the pair. Those of each side are shown once both leaders have switched that on, "
                        + "each on their page “Your statements”.");
    }

    private static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassName("cp-muted");
        return words;
    }

    @Override
    Component empty() {
        return isActive()
                ? EmptyState.filledByImport(
                        "Precision, week by week",
                        "A transcript (.vtt) of a shared session, or a channel export, in which the two disagree."
                                + " Three exchanges in 28 days make a number.")
                : new EmptyState(
                                "Precision is paused",
                                "Wording is scored only while both leaders agree to it. Until then nothing of it is"
                                        + " stored or shown.")
                        .way("Read the agreement", "agreement");
    }

    private boolean isActive() {
        return looks.relationship().agreement().isActive();
    }
}
