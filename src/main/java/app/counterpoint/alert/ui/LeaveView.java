package app.counterpoint.alert.ui;

import app.counterpoint.alert.Readers;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
class LeaveView extends Div implements BeforeEnterObserver {

    private final transient Readers readers;

    LeaveView(Readers readers) {
        this.readers = readers;
        addClassName("cp-leave");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        readers.leave(token)
                .ifPresentOrElse(
                        left -> show(
                                "You have left " + left.title() + ".",
                                "It was a mistake: send them again",
                                () -> readers.stay(token)),
                        () -> add(new PageHeader(
                                "This link is not valid", "It may be cut short, or its reader has no seat any more.")));
    }

    private void show(String title, String back, Runnable stay) {
        var button = new Button(back);
        button.addClickListener(click -> {
            stay.run();
            removeAll();
            add(new PageHeader("Nothing has changed", "The letters come as before."));
        });
        add(
                new PageHeader(title, "The others of the three are still told the same as before."),
                new Paragraph(),
                button);
    }
}
