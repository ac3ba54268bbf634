package app.counterpoint.shell;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Demo;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** Says that these people and numbers are invented, and removes them with one click. */
@SpringComponent
@Scope("prototype")
class DemoBanner extends Div {

    private static final long serialVersionUID = 1;

    DemoBanner(CurrentRelationship current, Relationships relationships, AccessLog log, ObjectProvider<Demo> demos) {
        addClassName("cp-banner");
        getElement().setAttribute("role", "note");
        var shown = current.exists() && current.get().demo();
        setVisible(shown);
        if (shown) {
            add(new Span("This is the demo: the people and the numbers are invented."));
            if (current.seat() == Seat.CPTO) {
                add(new Anchor("welcome", "Use my data"), removal(current, relationships, log, demos));
            }
        }
    }

    private static Button removal(
            CurrentRelationship current, Relationships relationships, AccessLog log, ObjectProvider<Demo> demos) {
        var remove = new Button("Remove the demo", _ -> {
            var id = current.get().id();
            demos.ifAvailable(Demo::remove);
            relationships.remove(id);
            log.record(Action.ERASED, null, "the demo");
            UI.getCurrent().getPage().setLocation(current.exists() ? "." : "welcome");
        });
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setDisableOnClick(true);
        return remove;
    }
}
