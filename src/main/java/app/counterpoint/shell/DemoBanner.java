package app.counterpoint.shell;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Demo;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Undo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** Says that these people and numbers are invented, removes them with one click, and makes them anew for whoever did not mean to. */
@SpringComponent
@Scope("prototype")
class DemoBanner extends Div {

    private static final long serialVersionUID = 1;

    /** Set between the click that removes the demo and the next page, which offers to take that back. */
    private static final String REMOVED = DemoBanner.class.getName() + ".removed";

    private final transient AccessLog log;
    private final transient ObjectProvider<Demo> demos;

    DemoBanner(CurrentRelationship current, AccessLog log, ObjectProvider<Demo> demos) {
        this.log = log;
        this.demos = demos;
        addClassName("cp-banner");
        getElement().setAttribute("role", "note");
        var shown = current.exists() && current.get().demo();
        setVisible(shown);
        if (shown) {
            add(new Span("This is the demo: the people and the numbers are invented."));
            if (current.seat() == Seat.CPTO) {
                add(new Anchor("welcome", "Use my data"), removal(current));
            }
        }
    }

    /** Reached by the frame whether the banner is shown or not. */
    void offerUndo(AttachEvent event) {
        var session = event.getSession();
        if (session.getAttribute(REMOVED) == null) {
            return;
        }
        session.setAttribute(REMOVED, null);
        Undo.offer("The demo is removed. It can be made anew, as it was at first.", () -> {
            demos.ifAvailable(Demo::start);
            log.record(Action.SETTING, null, "the demo was made");
            event.getUI().getPage().setLocation(".");
        });
    }

    private Button removal(CurrentRelationship current) {
        var remove = new Button("Remove the demo", _ -> {
            demos.ifAvailable(Demo::remove);
            log.record(Action.ERASED, null, "the demo");
            VaadinSession.getCurrent().setAttribute(REMOVED, true);
            UI.getCurrent().getPage().setLocation(current.exists() ? "." : "welcome");
        });
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setDisableOnClick(true);
        return remove;
    }
}
