package app.counterpoint.shell;

import app.counterpoint.security.Account;
import app.counterpoint.security.ForgottenPasswords;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets an administrator help somebody who forgot their password. Others read who can. */
@SpringComponent
@Scope("prototype")
class ForgottenPasswordCard extends Card {

    private static final long serialVersionUID = 1;

    ForgottenPasswordCard(ForgottenPasswords passwords, SignedIn signedIn) {
        super("Forgotten passwords");
        var words = new Paragraph(
                "An administrator makes a link here, or whoever has the server's console: ./counterpoint reset-link ADDRESS. The CPTO does "
                        + "not, because with a leader's link one could agree in that leader's name. The access log tells of every link.");
        words.addClassName("cp-muted");
        add(words);
        if (signedIn.account().filter(Account::admin).isPresent()) {
            offer(passwords);
        }
    }

    private void offer(ForgottenPasswords passwords) {
        var email = new EmailField("Their e-mail");
        email.setWidthFull();
        var link = new TextField("Link, works once and for 24 hours");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setVisible(false);
        var make = new Button("Make a link", _ -> {
            var secret = passwords.link(email.getValue());
            email.setErrorMessage("Nobody signs in with this address.");
            email.setInvalid(secret.isEmpty());
            link.setVisible(secret.isPresent());
            secret.ifPresent(words -> link.setValue(ServletUriComponentsBuilder.fromContextPath(
                            VaadinServletRequest.getCurrent().getHttpServletRequest())
                    .path("/new-password/" + words)
                    .toUriString()));
        });
        add(email, make, link);
    }
}
