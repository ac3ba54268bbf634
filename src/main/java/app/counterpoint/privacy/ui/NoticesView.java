package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Notices;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The sheets that a company may need before it starts: to print, to copy, to complete. */
@Route("notices")
@PageTitle("Notices · Counterpoint")
@RolesAllowed(Roles.SEAT)
class NoticesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    /** Selects as well, for browsers that let no page write to the clipboard. */
    private static final String COPY = "getSelection().selectAllChildren(this);"
            + " if (navigator.clipboard) navigator.clipboard.writeText(this.innerText)";

    private final transient CurrentRelationship current;
    private final transient Notices notices;

    NoticesView(CurrentRelationship current, Notices notices) {
        this.current = current;
        this.notices = notices;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.exists()) {
            event.forwardTo("welcome");
            return;
        }
        removeAll();
        add(new PageHeader(
                "Notices",
                "Filled with what is set here. What stands in square brackets is the company's to say; a lawyer should look at it.",
                new Button("Print", _ -> getElement().executeJs("window.print()"))));
        notices.of(current.get()).forEach(sheet -> add(card(sheet)));
    }

    private static Component card(Notices.Sheet sheet) {
        var text = new Pre(sheet.text());
        text.getStyle().set("white-space", "pre-wrap").set("font", "inherit").set("margin", "0");
        text.addClassName("cp-reading");
        var copy = new Button("Copy", _ -> {
            text.getElement().executeJs(COPY);
            Notice.say("Selected, and copied where the browser allows it.");
        });
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.setAriaLabel("Copy: " + sheet.title());
        return new Card(sheet.title(), text).beside(copy);
    }
}
