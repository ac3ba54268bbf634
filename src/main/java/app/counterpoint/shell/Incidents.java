package app.counterpoint.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells somebody whose click failed that it did, with a number and nothing of the inside. */
@Component
class Incidents implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final int LASTS_MS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> {
                    var number = Incident.log(error.getThrowable());
                    var ui = UI.getCurrent();
                    if (ui != null) {
                        Notification.show(
                                "That did not work. In the log it is " + number + ".",
                                LASTS_MS,
                                Notification.Position.MIDDLE);
                    }
                }));
    }
}
