package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.OwnStatements;
import app.counterpoint.exchange.Sides;
import app.counterpoint.exchange.Statement;
import app.counterpoint.exchange.ui.door.WaysOut;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A leader's own statements, a day before they count: contest one, or take it out. Nobody else can open it. */
@Route("statements")
@PageTitle("Your statements · Counterpoint")
@Menu(title = "Your statements", order = 32)
@RolesAllowed(Roles.LEADER)
class StatementsView extends Div implements BeforeEnterObserver, OwnPage.Deeds {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;
    private static final Duration RECENT = Duration.ofDays(28);

    private final transient CurrentRelationship current;
    private final transient OwnStatements own;
    private final transient WaysOut waysOut;
    private final transient Sides sides;
    private final transient Clock clock;
    private final Div body = new Div();
    private int pages = 1;

    StatementsView(CurrentRelationship current, OwnStatements own, WaysOut waysOut, Sides sides, Clock clock) {
        this.current = current;
        this.own = own;
        this.waysOut = waysOut;
        this.sides = sides;
        this.clock = clock;
        addClassName("cp-page");
        add(
                new PageHeader(
                        "Your statements",
                        "Seen by you alone for 24 hours after they are scored; then part of the pair’s numbers, unless you contest or "
                                + "remove them.",
                        new Anchor("practice", "Try a draft")),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.exists() || !current.seat().isLeader()) {
            event.forwardTo("precision");
            return;
        }
        show();
    }

    private void show() {
        var relationship = current.get();
        var seat = current.seat();
        body.removeAll();
        body.add(relationship.agreement().isActive() ? page(relationship, seat) : paused());
    }

    private OwnPage page(Relationship relationship, Seat seat) {
        var id = relationship.id();
        var now = clock.instant();
        var shown = own.of(id, seat, Instant.EPOCH, PageRequest.of(0, PAGE * pages + 1));
        var more = shown.size() > PAGE * pages;
        return new OwnPage(
                new OwnPage.Own(
                        seat,
                        more ? shown.subList(0, PAGE * pages) : shown,
                        own.of(id, seat, now.minus(RECENT), Pageable.unpaged()).stream()
                                .filter(one -> one.hasEntered(now))
                                .toList(),
                        own.waiting(id, seat),
                        more,
                        sides.wants(id, seat)),
                now,
                relationship.zone(),
                this);
    }

    private static EmptyState paused() {
        return new EmptyState(
                        "Your statements",
                        "Wording is scored only while both leaders agree to it. Until then nothing of it is stored or shown.")
                .way("Read the agreement", "agreement");
    }

    @Override
    public void contest(Statement statement) {
        waysOut.contest(statement, this::show);
    }

    @Override
    public void remove(Statement statement) {
        waysOut.remove(statement, this::show);
    }

    @Override
    public void wantSides(boolean wanted) {
        sides.want(current.get().id(), current.seat(), wanted);
    }

    @Override
    public void showMore() {
        pages++;
        show();
    }
}
