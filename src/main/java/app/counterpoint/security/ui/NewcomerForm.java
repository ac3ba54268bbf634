package app.counterpoint.security.ui;

import app.counterpoint.security.Claim;
import app.counterpoint.security.Newcomer;
import app.counterpoint.security.PasswordRule;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects an address, a name and a password, and shows what is wrong with them beside the field. */
final class NewcomerForm extends Div {

    private static final long serialVersionUID = 1;

    private final EmailField email = new EmailField("E-mail");
    private final TextField name = new TextField("Name");
    private final PasswordField password = new PasswordField("Password");
    private final Div fields = new Div(email, name, password);
    private final Map<Claim.Field, HasValidation> places =
            Map.of(Claim.Field.EMAIL, email, Claim.Field.NAME, name, Claim.Field.PASSWORD, password);

    /**
     * @param action what the button says
     * @param submit what to do with the newcomer; answers what came of it
     * @param elsewhere shows what is wrong with something that is not in this form
     * @param granted goes on
     */
    NewcomerForm(
            String action,
            Function<Newcomer, Claim> submit,
            Consumer<String> elsewhere,
            Consumer<Claim.Granted> granted) {
        addClassName("cp-form");
        fields.addClassName("cp-form");
        email.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocomplete(Autocomplete.NAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(
                "At least " + PasswordRule.SHORTEST + " characters. A short sentence is easy to remember.");
        List.of(email, name, password).forEach(field -> {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        });
        var button = new Button(action, _ -> {
            clear();
            switch (submit.apply(new Newcomer(email.getValue(), name.getValue(), password.getValue()))) {
                case Claim.Granted yes -> granted.accept(yes);
                case Claim.Refused no -> complain(no, elsewhere);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setWidthFull();
        add(fields, button);
    }

    void suggest(String address, String called) {
        email.setValue(address);
        name.setValue(called);
    }

    private void complain(Claim.Refused refused, Consumer<String> elsewhere) {
        var place = places.get(refused.field());
        if (place == null) {
            elsewhere.accept(refused.reason());
        } else {
            place.setErrorMessage(refused.reason());
            place.setInvalid(true);
        }
    }

    private void clear() {
        places.values().forEach(field -> field.setInvalid(false));
    }
}
