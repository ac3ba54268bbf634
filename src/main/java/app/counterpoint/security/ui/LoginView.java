package app.counterpoint.security.ui;

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

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        super("Sign in", "");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        put(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
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
