package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Disclosures;
import app.counterpoint.privacy.Partings;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.format.DateTimeFormatter;

/** What is kept about whoever looks, how it goes, and where all the rest is written down. */
@Route("privacy")
@PageTitle("Privacy · Counterpoint")
@Menu(title = "Privacy", order = 76)
@RolesAllowed(Roles.SEAT)
class PrivacyView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelationship current;
    private final transient Disclosures disclosures;
    private final transient Partings partings;

    PrivacyView(CurrentRelationship current, Disclosures disclosures, Partings partings) {
        this.current = current;
        this.disclosures = disclosures;
        this.partings = partings;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            show(current.get().id(), current.seat());
        } else {
            event.forwardTo("welcome");
        }
    }

    private void show(RelationshipId relationship, Seat seat) {
        removeAll();
        add(
                new PageHeader("Privacy", "What is kept about you, for how long, who saw it, and how it goes."),
                new Card(
                        "Everything about you",
                        new Paragraph(
                                "All that is stored about you as the " + seat + ": account, seat and names, your word"
                                        + " on the agreement, your statements,"
                                        + " when you were in meetings, what you"
                                        + " brought, imported or noted, letters"
                                        + " to you, and the lines of the access"
                                        + " log. Nothing of the others."),
                        new Downloads(() -> disclosures.of(relationship, seat))),
                new Card("Written down", links()),
                new Card(
                        "Erasure",
                        new Paragraph(
                                "Everything about the holder of a seat goes or no longer leads to anybody. You see "
                                        + "beforehand what goes and what stays, and get a receipt."),
                        new Anchor("erase", "Go to erasure")),
                receipts(relationship));
    }

    private static UnorderedList links() {
        return new UnorderedList(
                link("agreement", "Agreement", "what is scored, and the word of each leader"),
                link("retention", "Retention", "how long everything is kept, and what was deleted last"),
                link(
                        "notices",
                        "Notices",
                        "the notice for participants, the record of processing, the impact assessment"),
                link("access", "Access log", "who looked at what and who changed what"),
                link("people", "People", "who sits where, and under which names sources know them"));
    }

    private static ListItem link(String address, String title, String words) {
        return new ListItem(new Anchor(address, title), new com.vaadin.flow.component.html.Span(": " + words));
    }

    private Card receipts(RelationshipId relationship) {
        var list = new UnorderedList();
        var all = partings.receipts(relationship);
        all.forEach(receipt -> list.add(new ListItem("%s, the holder of the %s's seat: receipt %s"
                .formatted(
                        DateTimeFormatter.ISO_LOCAL_DATE.format(
                                receipt.at().atZone(current.get().zone())),
                        receipt.seat(),
                        receipt.id()))));
        return new Card("Erased so far", all.isEmpty() ? Words.muted("Nobody.") : list);
    }
}
