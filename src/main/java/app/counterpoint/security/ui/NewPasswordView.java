package app.counterpoint.security.ui;

import app.counterpoint.security.ForgottenPasswords;
import app.counterpoint.security.PasswordRule;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a link for a forgotten password leads. It does not say whose the account is. */
@Route(value = "new-password/:token", autoLayout = false)
@PageTitle("New password · Counterpoint")
@AnonymousAllowed
class NewPasswordView extends FrontPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient ForgottenPasswords passwords;

    NewPasswordView(ForgottenPasswords passwords) {
        super("Choose a new password", "");
        this.passwords = passwords;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("token").orElse("");
        if (passwords.isValid(secret)) {
            put(form(secret));
        } else {
            put(new Paragraph("This link has been used or has run out. Ask whoever runs the server for a new one."));
            put(new Anchor("login", "Sign in"));
        }
    }

    private Div form(String secret) {
        var password = new PasswordField("New password");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(
                "At least " + PasswordRule.SHORTEST + " characters. A short sentence is easy to remember.");
        password.setWidthFull();
        password.setRequiredIndicatorVisible(true);
        var set = new Button(
                "Set it and sign in",
                _ -> passwords
                        .set(secret, password.getValue())
                        .ifPresentOrElse(
                                reason -> {
                                    password.setErrorMessage(reason);
                                    password.setInvalid(true);
                                },
                                () -> UI.getCurrent().getPage().setLocation("login")));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER);
        set.setWidthFull();
        var form = new Div(password, set);
        form.addClassName("cp-form");
        return form;
    }
}
