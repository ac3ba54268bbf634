package app.counterpoint.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Says what has just happened, and offers to take it back. */
public final class Notice {

    private static final int LASTS_MS = 5_000;
    private static final int LASTS_WITH_UNDO_MS = 12_000;

    private Notice() {}

    /** Says something that needs no answer; it is announced to screen readers and goes away by itself. */
    public static void say(String words) {
        Notification.show(words, LASTS_MS, Notification.Position.BOTTOM_START);
    }

    /**
     * Says what was done, with a button that undoes it.
     *
     * @param words what was done: "Decision added"
     * @param undo what takes it back; called at most once
     */
    public static void withUndo(String words, Runnable undo) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(LASTS_WITH_UNDO_MS);
        var button = new Button("Undo", _ -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        var row = new HorizontalLayout(new Span(words), button);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        notice.add(row);
        notice.open();
    }
}
