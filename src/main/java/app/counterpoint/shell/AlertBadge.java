package app.counterpoint.shell;

import app.counterpoint.alert.Alerts;
import app.counterpoint.relationship.CurrentRelationship;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** How many alerts call for somebody, beside the way to them; nothing while none does. */
@SpringComponent
@Scope("prototype")
class AlertBadge extends Span {

    private static final long serialVersionUID = 1;

    private final transient Alerts alerts;
    private final transient CurrentRelationship current;

    AlertBadge(Alerts alerts, CurrentRelationship current) {
        this.alerts = alerts;
        this.current = current;
        addClassName("cp-badge");
        setVisible(false);
    }

    void refresh() {
        var calling = current.exists() ? alerts.calling(current.get().id()) : 0;
        setVisible(calling > 0);
        setText(String.valueOf(calling));
        getElement().setAttribute("aria-label", calling == 1 ? "1 open alert" : calling + " open alerts");
        getElement().setAttribute("role", "img");
    }
}
