package app.counterpoint.checkup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Addresses within the application, as the check-up writes them: {@code forums?week=2026-W46}. */
final class Addresses {

    private Addresses() {}

    /** Goes there. */
    static void open(UI ui, String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            ui.navigate(address);
        } else {
            ui.navigate(address.substring(0, question), QueryParameters.fromString(address.substring(question + 1)));
        }
    }
}
