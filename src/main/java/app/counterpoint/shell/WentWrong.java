package app.counterpoint.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is shown when something that should not happen did: a number that leads to the log, and nothing of the inside. */
@PageTitle("Something went wrong · Counterpoint")
@AnonymousAllowed
class WentWrong extends Main implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1;

    private final Paragraph number = new Paragraph();

    WentWrong() {
        addClassNames("cp-page", "cp-message");
        add(
                new H1("Something went wrong here"),
                new Paragraph("It is not your fault, and nothing of what you typed elsewhere is lost."),
                number,
                new Anchor(".", "Go to the start"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        number.setText(
                "Whoever runs this server finds it in the log as " + Incident.log(parameter.getException()) + ".");
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
