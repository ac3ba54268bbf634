package app.counterpoint.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Says what was just done and offers to take it back, instead of asking beforehand. */
public final class Undo {

    private static final int MILLISECONDS = 10_000;

    private Undo() {}

    /**
     * Shows the offer for ten seconds.
     *
     * @param done what was done, as in {@code Marked as done}
     * @param back takes it back
     */
    public static void offer(String done, Runnable back) {
        var note = new Notification();
        var button = new Button("Undo", click -> {
            note.close();
            back.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(new Span(done), button);
        line.addClassName("cp-undo");
        note.add(line);
        note.setDuration(MILLISECONDS);
        note.setPosition(Position.BOTTOM_CENTER);
        note.open();
    }
}
