package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.Span;

/** How old something is: quiet while it is fresh, in plain words and with another outline when it is not. */
public class AgeChip extends Span {

    /**
     * A chip.
     *
     * @param words as in {@code Attendance report 19 days old}
     * @param stale whether that is older than it should be
     */
    public AgeChip(String words, boolean stale) {
        super((stale ? "Stale: " : "") + words);
        addClassName("cp-chip");
        if (stale) {
            getElement().setAttribute("data-look", "words");
        }
    }
}
