package app.counterpoint.security.ui;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Action;
import app.counterpoint.security.OwnPassword;
import app.counterpoint.security.PasswordRule;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own account: the password, and the way to end what is open elsewhere. */
@Route("account")
@PageTitle("Your account · Counterpoint")
@PermitAll
class AccountView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final transient OwnPassword passwords;
    private final transient AccessLog log;

    AccountView(SignedIn signedIn, Accounts accounts, OwnPassword passwords, AccessLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.log = log;
        addClassName("cp-page");
        signedIn.account().ifPresent(this::show);
    }

    private void show(Account account) {
        var everywhere = new Button("Sign out everywhere", _ -> {
            log.record(Action.SIGNED_OUT, null, "everywhere");
            accounts.signOutEverywhere(account.id());
            UI.getCurrent().getPage().setLocation("login");
        });
        add(
                new PageHeader("Your account", "You sign in with " + account.email() + "."),
                new Card("Password", passwordForm(account)),
                new Card(
                        "Sessions",
                        muted("Ends this session and every other one of yours, on all devices."),
                        everywhere));
        if (!accounts.former(account.id()).isEmpty()) {
            add(new Card(
                    "Your earlier seats",
                    muted("Somebody else has taken a seat of yours. What is still kept about you is yours to take"
                            + " out."),
                    new Anchor("former", "Go there")));
        }
    }

    private Div passwordForm(Account account) {
        var current = field("Present password", Autocomplete.CURRENT_PASSWORD);
        var wanted = field("New password", Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(
                "At least " + PasswordRule.SHORTEST + " characters. A short sentence is easy to remember.");
        var answer = new Paragraph();
        answer.addClassName("cp-refusal");
        answer.getElement().setAttribute("role", "alert");
        var change = new Button("Change the password and sign in anew", _ -> {
            var complaint = passwords.change(account, current.getValue(), wanted.getValue());
            complaint.ifPresentOrElse(
                    answer::setText, () -> UI.getCurrent().getPage().setLocation("login"));
        });
        var form = new Div(current, wanted, answer, change);
        form.addClassNames("cp-form", "cp-narrow");
        return form;
    }

    private static PasswordField field(String label, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.setAutocomplete(autocomplete);
        field.setWidthFull();
        return field;
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("cp-muted");
        return paragraph;
    }
}
