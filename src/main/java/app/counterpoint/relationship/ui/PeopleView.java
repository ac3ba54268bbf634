package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Who sits where, how they come in, and the company's own words. All three see it; the CPTO changes it. */
@Route("people")
@PageTitle("People · Counterpoint")
@Menu(title = "People", order = 70)
@RolesAllowed(Roles.SEAT)
class PeopleView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelationship current;
    private final transient Relationships relationships;
    private final transient Entry entry;
    private final transient ApiTokens tokens;
    private final transient AccessLog log;

    PeopleView(CurrentRelationship current, Relationships relationships, Entry entry, ApiTokens tokens, AccessLog log) {
        this.current = current;
        this.relationships = relationships;
        this.entry = entry;
        this.tokens = tokens;
        this.log = log;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            show();
        } else {
            event.forwardTo("welcome");
        }
    }

    private void show() {
        var relationship = current.get();
        var mayChange = current.seat() == Seat.CPTO;
        removeAll();
        var seats = new Div();
        seats.addClassName("cp-seats");
        for (var seat : Seat.values()) {
            seats.add(card(relationship, seat, mayChange));
        }
        add(
                new PageHeader("People", "Only these three are ever stored. Everybody else in a file becomes a count."),
                seats,
                new Card("Your own words", new GlossaryForm(relationship.glossary(), words -> {
                    relationships.gloss(relationship.id(), words);
                    done(relationship, "glossary", "Kept.");
                })),
                new TokensCard(tokens, relationship, mayChange));
        if (mayChange) {
            add(new Card("Name and time zone", new NameForm(relationship, (label, zone) -> {
                relationships.rename(relationship.id(), label, zone);
                done(relationship, "name and time zone", "Kept.");
            })));
        }
    }

    private SeatCard card(Relationship relationship, Seat seat, boolean mayChange) {
        var card = new SeatCard(relationship, seat, entry.words(relationship, seat));
        if (mayChange) {
            var holder = relationship.holder(seat);
            card.offer(holder.isPresent() ? "Correct" : "Fill", () -> correct(relationship, seat));
            if (seat.isLeader()) {
                holder.filter(_ -> !entry.hasAccount(relationship, seat))
                        .ifPresent(there -> card.offer("Make a link", () -> invite(relationship, seat, there)));
                holder.ifPresent(_ -> card.offer("New holder", () -> handOver(relationship, seat)));
            }
        }
        return card;
    }

    private void correct(Relationship relationship, Seat seat) {
        var holder = relationship.holder(seat);
        new SeatDialog(
                        seat,
                        "The " + seat + "'s seat",
                        "",
                        holder.map(SeatHolder::displayName).orElse(""),
                        holder.map(SeatHolder::aliases).orElse(Set.of()),
                        (name, aliases) -> {
                            relationships.seat(relationship.id(), seat, name, aliases);
                            done(relationship, "holder of the " + seat + "'s seat corrected", "Corrected.");
                        })
                .open();
    }

    private void handOver(Relationship relationship, Seat seat) {
        new SeatDialog(
                        seat,
                        "A new holder of the " + seat + "'s seat",
                        "The new person starts at zero: every chart shows a break, the predecessor's account loses the seat, "
                                + "and both leaders are asked for their agreement again.",
                        "",
                        Set.of(),
                        (name, aliases) -> {
                            relationships.handOver(relationship.id(), seat, name, aliases);
                            done(relationship, "new holder of the " + seat + "'s seat", "The seat has a new holder.");
                        })
                .open();
    }

    private void invite(Relationship relationship, Seat seat, SeatHolder holder) {
        var link = entry.link(relationship, seat, holder);
        show();
        new LinkDialog(
                        "Link for " + holder.displayName(),
                        "Send it to this person alone. It works once, for 14 days; making another one ends it.",
                        link)
                .open();
    }

    private void done(Relationship relationship, String what, String words) {
        log.record(Action.SETTING, relationship.id(), what);
        show();
        Notice.say(words);
    }
}
