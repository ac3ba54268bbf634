package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What is scored, from what, for whom, for how long; and where each leader says yes or no to it. */
@Route("agreement")
@PageTitle("Agreement · Counterpoint")
@Menu(title = "Agreement", order = 75)
@RolesAllowed(Roles.SEAT)
class AgreementView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelationship current;
    private final transient Relationships relationships;
    private final transient AccessLog log;

    AgreementView(CurrentRelationship current, Relationships relationships, AccessLog log) {
        this.current = current;
        this.relationships = relationships;
        this.log = log;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            show(current.get(), current.seat());
        } else {
            event.forwardTo("welcome");
        }
    }

    private void show(Relationship relationship, Seat seat) {
        removeAll();
        add(new PageHeader("Agreement", "Wording is scored only while both leaders agree to it, in these terms."));
        var voice = new AgreementVoice(relationship.agreement(), seat, relationship.zone());
        voice.onAgree(terms -> {
            try {
                relationships.agree(relationship.id(), seat, terms);
                changed(relationship, seat);
            } catch (IllegalArgumentException e) {
                show(current.get(), seat); // the terms have changed since this page was opened: read them first
            }
        });
        voice.onWithdraw(() -> {
            relationships.withdraw(relationship.id(), seat);
            changed(relationship, seat);
        });
        add(voice, new Card("What it is about", purpose()), new Card("The terms", new TermsTable(relationship)));
        if (seat == Seat.CPTO) {
            add(new Card(
                    "Change the terms", new TermsForm(relationship.agreement().terms(), (sources, days) -> {
                        relationships.terms(relationship.id(), sources, days);
                        log.record(Action.SETTING, relationship.id(), "terms of the agreement");
                        show(current.get(), seat);
                    })));
        }
    }

    /** The log says that a leader did it, and not which one. */
    private void changed(Relationship before, Seat seat) {
        log.recordFor("leader", Action.AGREEMENT, before.id(), "changed");
        show(current.get(), seat);
    }

    private static Div purpose() {
        var words = new Div(
                new Paragraph("Precise disagreement names features, components, dates, costs, causes and trade-offs. "
                        + "Vague disagreement tends to end on the CPTO's desk. Counterpoint reads what the CTO and the CPO "
                        + "say to each other in a disagreement and shows, for the pair, how specific it was."),
                new UnorderedList(
                        new ListItem(
                                "It scores exchanges and never people: no mood, no tone, no personality, no ranking."),
                        new ListItem(
                                "Only the pair's number is shown, with how many statements it rests on. Numbers of each side are "
                                        + "shown only while both of you have switched that on."),
                        new ListItem(
                                "You see what was scored of yours 24 hours before it enters the pair's numbers. With one click you "
                                        + "contest it, and it is left out and counted as such; with another you remove it for good."),
                        new ListItem(
                                "Greetings, small talk, quotations and questions for information are not scored. A draft that you "
                                        + "try in the practice box is stored nowhere."),
                        new ListItem("It is not for performance reviews, pay or any other decision about a person."),
                        new ListItem(
                                "Either of you can withdraw at any time and need not say why. The numbers then pause everywhere; "
                                        + "the CPTO reads only that they are paused."),
                        new ListItem(
                                "Shared meetings and the decision log are the CPTO's ordinary records and go on without it.")));
        words.addClassName("cp-reading");
        return words;
    }
}
