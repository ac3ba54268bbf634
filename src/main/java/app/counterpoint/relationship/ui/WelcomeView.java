package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Demo;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.security.Roles;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Where the CPTO begins: with the demo, or with three people. */
@Route("welcome")
@PageTitle("Welcome · Counterpoint")
@RolesAllowed(Roles.CPTO)
class WelcomeView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Relationships relationships;
    private final transient SignedIn signedIn;
    private final transient AccessLog log;
    private final Div step = new Div();
    private final StartForm form = new StartForm(this::begin);

    WelcomeView(Relationships relationships, SignedIn signedIn, AccessLog log, ObjectProvider<Demo> demo) {
        this.relationships = relationships;
        this.signedIn = signedIn;
        this.log = log;
        addClassNames("cp-page", "cp-welcome");
        var introduction = new Paragraph("Counterpoint watches one thing: the relationship between a CTO and a CPO. "
                + "It reads calendars, meeting reports and a decision log, keeps nothing about anybody else, "
                + "and sends nothing anywhere.");
        introduction.addClassName("cp-muted");
        add(new H1("Welcome"), introduction, step);
        step.addClassName("cp-choices");
        demo.ifAvailable(this::offerDemo);
        offerOwn();
    }

    private void offerDemo(Demo demo) {
        var look = new Button("Look around with demo data", _ -> {
            demo.start();
            log.record(Action.SETTING, null, "the demo was made");
            UI.getCurrent().getPage().setLocation(".");
        });
        step.add(card(
                "Look around",
                "An invented pair over 26 weeks: calm, cancelled forums, vague words, escalations, recovery. One click"
                        + " removes it.",
                look));
    }

    private void offerOwn() {
        var own = new Button("Use my data", _ -> showForm());
        own.addThemeVariants(ButtonVariant.PRIMARY);
        step.add(card(
                "Use your own data",
                "Name the three seats, choose a time zone, drop a file. It takes two minutes, and the file can be"
                        + " taken back.",
                own));
    }

    private void showForm() {
        signedIn.account()
                .ifPresent(account -> form.suggest(Seat.CPTO, account.displayName(), Set.of(account.email())));
        step.removeAll();
        step.removeClassName("cp-choices");
        step.add(form);
    }

    private void begin(Beginning beginning) {
        try {
            var begun = relationships.begin(beginning.label(), beginning.zone(), beginning.holders());
            log.record(Action.SETTING, begun.id(), "the relationship was begun");
            UI.getCurrent().getPage().setLocation("import");
        } catch (IllegalArgumentException e) {
            form.refuse(String.valueOf(e.getMessage()));
        }
    }

    private static Div card(String title, String words, Button button) {
        var text = new Paragraph(words);
        text.addClassName("cp-muted");
        var card = new Div(new H2(title), text, button);
        card.addClassName("cp-card");
        return card;
    }
}
