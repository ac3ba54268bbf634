package app.counterpoint.shared.ui;

import com.vaadin.flow.component.notification.Notification;

/** Says what has just happened, where nothing can or need be taken back; see {@link Undo} for the other case. */
public final class Notice {

    private static final int LASTS_MS = 5_000;

    private Notice() {}

    /** Says it; it is announced to screen readers and goes away by itself. */
    public static void say(String words) {
        Notification.show(words, LASTS_MS, Notification.Position.BOTTOM_CENTER);
    }
}
