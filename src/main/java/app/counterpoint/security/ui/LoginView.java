package app.counterpoint.security.ui;

import app.counterpoint.security.SignInSettings;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where one signs in. It says the same whatever was wrong. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Counterpoint")
@AnonymousAllowed
class LoginView extends FrontPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final String NOT_IN =
            "That did not work. Counterpoint lets in whoever was invited under the address that the provider has verified. "
                    + "Ask whoever invited you which address that is, or try again in a moment.";

    private final LoginForm form = new LoginForm(words());
    private final Paragraph refused = new Paragraph(NOT_IN);

    LoginView(SignInSettings settings) {
        super("Sign in", "");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("cp-refusal");
        refused.setVisible(false);
        put(refused);
        if (settings.passwords()) {
            put(form);
        }
        if (settings.hasProvider()) {
            var elsewhere = new Anchor("oauth2/authorization/provider", "Sign in with " + settings.name());
            elsewhere.setRouterIgnore(true);
            elsewhere.addClassName("cp-front-provider");
            put(elsewhere);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var told = event.getLocation().getQueryParameters().getParameters();
        form.setError(told.containsKey("error"));
        refused.setVisible(told.containsKey("refused"));
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle("");
        fields.setUsername("E-mail");
        fields.setPassword("Password");
        fields.setSubmit("Sign in");
        words.setForm(fields);
        var refused = words.getErrorMessage();
        refused.setTitle("That did not work");
        refused.setMessage(
                "The e-mail or the password is wrong, or there were too many attempts. Wait a moment and try again.");
        refused.setUsername("Write your e-mail address.");
        refused.setPassword("Write your password.");
        words.setErrorMessage(refused);
        return words;
    }
}
