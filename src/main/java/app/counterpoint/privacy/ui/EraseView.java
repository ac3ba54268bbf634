package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Partings;
import app.counterpoint.privacy.Receipt;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Invitations;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Erases whoever sits in a seat, in two steps: everybody themself, and the CPTO a leader who has left. */
@Route("erase")
@PageTitle("Erasure · Counterpoint")
@RolesAllowed(Roles.SEAT)
class EraseView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelationship current;
    private final transient Partings partings;
    private final transient Invitations invitations;

    EraseView(CurrentRelationship current, Partings partings, Invitations invitations) {
        this.current = current;
        this.partings = partings;
        this.invitations = invitations;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            choose(current.get(), current.seat());
        } else {
            event.forwardTo("welcome");
        }
    }

    private void choose(Relationship relationship, Seat own) {
        removeAll();
        var actions = new Div();
        actions.addClassName("cp-actions");
        erasable(relationship, own)
                .forEach(seat -> actions.add(new Button(
                        seat == own ? "See what would go of mine" : "See what would go of the " + seat,
                        _ -> confirm(relationship, own, seat))));
        add(
                new PageHeader("Erasure", "Everything about the holder of a seat goes. The seat stays, empty."),
                new Card("First: look", new Paragraph("Nothing happens yet."), actions));
    }

    /** Everybody themself; the CPTO also a leader. */
    private static List<Seat> erasable(Relationship relationship, Seat own) {
        return Arrays.stream(Seat.values())
                .filter(seat -> seat == own
                        || (own == Seat.CPTO && relationship.holder(seat).isPresent()))
                .toList();
    }

    private void confirm(Relationship relationship, Seat own, Seat seat) {
        removeAll();
        var wanted = "ERASE " + seat;
        var typed = new TextField("Type " + wanted);
        var erase = new Button("Erase for good", _ -> erase(relationship, own, seat));
        erase.setDisableOnClick(true);
        erase.setEnabled(false);
        typed.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.EAGER);
        typed.addValueChangeListener(
                event -> erase.setEnabled(event.getValue().strip().equals(wanted)));
        var form = new Div(typed, erase, new Button("Leave everything as it is", _ -> choose(relationship, own)));
        form.addClassNames("cp-form", "cp-narrow");
        add(
                new PageHeader("Erasure", "The holder of the " + seat + "'s seat."),
                new Card("What goes", lines(partings.preview(relationship.id(), seat))),
                new Card(
                        "What stays",
                        list(Receipt.STAYS),
                        Words.muted(
                                "Charts and tables begin anew with the next holder; wording is scored again only when "
                                        + "both leaders agree. Sessions of the account end at once. This cannot be taken back, "
                                        + "also not from a backup.")),
                new Card("Second: confirm", form));
    }

    private void erase(Relationship relationship, Seat own, Seat seat) {
        var receipt = partings.erase(relationship.id(), seat, own);
        removeAll();
        var keep = new Anchor(
                "data:text/plain;base64,"
                        + Base64.getEncoder().encodeToString(receipt.text().getBytes(StandardCharsets.UTF_8)),
                "Keep the receipt");
        keep.getElement().setAttribute("download", "erasure-receipt.txt");
        keep.setRouterIgnore(true);
        keep.addClassName("cp-button");
        add(
                new PageHeader("Erased", "Keep this receipt; it names nobody."),
                new Card("Receipt " + receipt.id(), lines(receipt.lines()), list(Receipt.STAYS), keep));
        add(Words.muted("The access log's last line has the hash " + receipt.logHash() + "."));
        if (seat == Seat.CPTO) {
            add(successor(relationship));
        } else if (seat != own) {
            add(new Anchor("people", "Name the next holder on the page People"));
        }
    }

    /** Otherwise nobody could let in the next one. */
    private Component successor(Relationship relationship) {
        var link = new TextField("Link for the next CPTO; it works once, for 14 days, and is shown this once");
        link.setReadOnly(true);
        link.setWidthFull();
        link.setValue("invite/" + invitations.invite(relationship.id(), Seat.CPTO, "CPTO", ""));
        return new Card("The next CPTO", link);
    }

    private static Component lines(List<Receipt.Line> lines) {
        var some = lines.stream()
                .filter(line -> line.rows() > 0)
                .map(Receipt.Line::words)
                .toList();
        return some.isEmpty() ? new H2("Nothing is kept about the holder of this seat.") : list(some);
    }

    private static UnorderedList list(List<String> words) {
        return new UnorderedList(words.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
