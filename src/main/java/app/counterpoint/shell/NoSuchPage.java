package app.counterpoint.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is shown for an address that leads nowhere, or to something that one may not see: the two look alike. */
@PageTitle("Not found · Counterpoint")
@AnonymousAllowed
class NoSuchPage extends Main implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    NoSuchPage() {
        addClassNames("cp-page", "cp-message");
        add(
                new H1("There is no such page here"),
                new Paragraph("The address may be mistyped, or the page may be for somebody else."),
                new Anchor(".", "Go to the start"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
