package app.counterpoint.security.ui;

import app.counterpoint.security.Account;
import app.counterpoint.security.Claim;
import app.counterpoint.security.Entrance;
import app.counterpoint.security.Invitation;
import app.counterpoint.security.Invitations;
import app.counterpoint.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation leads: to an account of one's own, or to a seat for the account that one has. */
@Route(value = "invite/:token", autoLayout = false)
@PageTitle("Invitation · Counterpoint")
@AnonymousAllowed
class InviteView extends FrontPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Invitations invitations;
    private final transient SignedIn signedIn;
    private final transient Entrance entrance;
    private final Paragraph answer = new Paragraph();

    InviteView(Invitations invitations, SignedIn signedIn, Entrance entrance) {
        super("You are invited", "");
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.entrance = entrance;
        answer.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("token").orElse("");
        var invitation = invitations.find(secret);
        if (invitation.isEmpty()) {
            title("This link does not work");
            put(new Paragraph("It has been used or has run out. Ask whoever sent it for a new one."));
            put(new Anchor("login", "Sign in"));
            return;
        }
        put(new Paragraph(purpose(invitation.get())), answer);
        signedIn.account()
                .filter(account -> !account.admin() && !invitation.get().isForAdministrator())
                .ifPresentOrElse(account -> offerSeat(secret, account), () -> offerAccount(secret, invitation.get()));
    }

    private void offerAccount(String secret, Invitation invitation) {
        var form = new NewcomerForm(
                "Create my account", newcomer -> invitations.accept(secret, newcomer), answer::setText, granted -> {
                    entrance.enter(granted.account());
                    UI.getCurrent().getPage().setLocation(invitation.isForAdministrator() ? "system" : "agreement");
                });
        form.suggest(invitation.email(), invitation.displayName());
        put(form);
    }

    private void offerSeat(String secret, Account account) {
        var take = new Button("Take the seat as " + account.email(), _ -> {
            switch (invitations.accept(secret, account)) {
                case Claim.Granted _ -> UI.getCurrent().getPage().setLocation("agreement");
                case Claim.Refused refused -> answer.setText(refused.reason());
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        put(take);
    }

    private static String purpose(Invitation invitation) {
        var seat = invitation.seat();
        if (seat == null) {
            return "You are to run this Counterpoint. You will see how the system is doing, and nothing of any relationship.";
        }
        return "You are to sit in the " + seat + "'s seat. "
                + (seat.isLeader()
                        ? "You will see the same pages as the CPTO and the other leader, with the same numbers. "
                                + "Nothing that you say or write is scored unless you and the other leader both agree; the next page explains that."
                        : "You will see the same pages as the two leaders, with the same numbers.");
    }
}
