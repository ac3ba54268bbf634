package app.counterpoint.alert.ui;

import app.counterpoint.alert.Leaving;
import app.counterpoint.alert.Readers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a letter's link leads that leaves such letters: done with the click, and taken back with another. */
@Route(value = "leave/:token", autoLayout = false)
@PageTitle("Leave these letters · Counterpoint")
@AnonymousAllowed
@StyleSheet("frame.css")
class LeaveView extends Main implements BeforeEnterObserver {

    private static final String NOT_VALID = "It may be cut short, or its reader has no seat any more.";

    private final transient Readers readers;
    private final Div card = new Div();

    LeaveView(Readers readers) {
        this.readers = readers;
        addClassName("cp-front");
        card.addClassNames("cp-card", "cp-front-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        readers.leave(token).ifPresentOrElse(left -> left(left, token), () -> say("This link is not valid", NOT_VALID));
    }

    private void left(Leaving left, String token) {
        say("You have left " + left.title() + ".", "The others of the three are told as before.");
        card.add(new Button("It was a mistake: send them again", click -> {
            readers.stay(token);
            say("Nothing has changed", "The letters come as before.");
        }));
    }

    private void say(String title, String words) {
        card.removeAll();
        card.add(new H1(title), new Paragraph(words));
    }
}
