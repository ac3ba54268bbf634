package app.counterpoint.security.ui;

import app.counterpoint.security.Claim;
import app.counterpoint.security.Entrance;
import app.counterpoint.security.FirstVisit;
import app.counterpoint.security.Newcomer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The very first page: whoever reads the code on the console makes the CPTO's account. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up · Counterpoint")
@AnonymousAllowed
class SetupView extends FrontPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient FirstVisit visit;
    private final transient Entrance entrance;
    private final TextField code = new TextField("Set-up code");

    SetupView(FirstVisit visit, Entrance entrance) {
        super(
                "Set up Counterpoint",
                "This makes the account of the CPTO. The set-up code stands on the console on which the server was started.");
        this.visit = visit;
        this.entrance = entrance;
        code.setPlaceholder("XXXX-XXXX-XXXX-XXXX");
        code.setHelperText("A new code is printed at every start until somebody uses it.");
        code.addClassName("cp-code");
        code.setWidthFull();
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(true);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        put(code, new NewcomerForm("Create the account", this::claim, this::refuse, this::goOn));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!visit.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Claim claim(Newcomer newcomer) {
        code.setInvalid(false);
        return visit.claim(code.getValue(), newcomer, VaadinRequest.getCurrent().getRemoteAddr());
    }

    private void refuse(String reason) {
        code.setErrorMessage(reason);
        code.setInvalid(true);
        code.focus();
    }

    private void goOn(Claim.Granted granted) {
        entrance.enter(granted.account());
        UI.getCurrent().getPage().setLocation("welcome");
    }
}
