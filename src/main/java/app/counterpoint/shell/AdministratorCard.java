package app.counterpoint.shell;

import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Invitations;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets the CPTO invite somebody who runs the system and sees no relationship. */
@SpringComponent
@Scope("prototype")
class AdministratorCard extends Card {

    private static final long serialVersionUID = 1;

    AdministratorCard(Accounts accounts, Invitations invitations, SignedIn signedIn) {
        super("Administrators");
        var count = accounts.all().stream().filter(Account::admin).count();
        var words = new Paragraph(
                count == 0
                        ? "Nobody but the CPTO. An administrator sees this page and no other."
                        : count + " beside the CPTO. An administrator sees this page and no other.");
        words.addClassName("cp-muted");
        add(words);
        if (signedIn.account().filter(Account::founder).isPresent()) {
            offer(invitations);
        }
    }

    private void offer(Invitations invitations) {
        var link = new TextField("Link, works once and for 14 days");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setVisible(false);
        add(new Button("Make a link for an administrator", _ -> {
            var request = VaadinServletRequest.getCurrent();
            link.setValue(ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                    .path("/invite/" + invitations.inviteAdministrator())
                    .toUriString());
            link.setVisible(true);
        }));
        add(link);
    }
}
