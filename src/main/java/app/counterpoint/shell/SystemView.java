package app.counterpoint.shell;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.LogCheck;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How the system is doing, for whoever runs it. Nothing of any relationship. */
@Route("system")
@PageTitle("System · Counterpoint")
@Menu(title = "System", order = 95)
@RolesAllowed({Roles.ADMIN, Roles.CPTO})
class SystemView extends Div {

    private static final long serialVersionUID = 1;

    SystemView(
            SystemFacts facts,
            Accounts accounts,
            AccessLog log,
            AdministratorCard administrators,
            ForgottenPasswordCard forgotten) {
        addClassName("cp-page");
        var list = new DescriptionList();
        list.addClassName("cp-terms");
        facts.all()
                .forEach((term, words) ->
                        list.add(new DescriptionList.Term(term), new DescriptionList.Description(words)));
        list.add(
                new DescriptionList.Term("Accounts"),
                new DescriptionList.Description(String.valueOf(accounts.all().size())),
                new DescriptionList.Term("Access log"),
                new DescriptionList.Description(words(log.check())));
        add(
                new PageHeader("System", "How this server is doing. Nothing of any relationship is shown here."),
                new Card("This server", list),
                administrators,
                forgotten);
    }

    private static String words(LogCheck check) {
        return switch (check) {
            case LogCheck.Intact intact -> "%,d lines, none changed and none missing".formatted(intact.entries());
            case LogCheck.Broken broken -> "Changed or cut: " + broken.why();
        };
    }
}
