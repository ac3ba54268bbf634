package app.counterpoint.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.stereotype.Component;

/** Lets in somebody who has just made their account, as if they had signed in: in a session with a new id. */
@Component
public class Entrance {

    private final Sessions sessions;
    private final AccessLog log;

    Entrance(Sessions sessions, AccessLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** Signs the account in for the request of the view that calls this. */
    public void enter(Account account) {
        var request = VaadinServletRequest.getCurrent();
        if (request != null) {
            VaadinService.reinitializeSession(request);
            sessions.open(
                    account.id(),
                    request.getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
        }
        log.record(Action.SIGNED_IN, null, "new account");
    }
}
