package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.MarkLabel;
import app.counterpoint.checkup.Marks;
import app.counterpoint.checkup.PlacedMark;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Undo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts marks on weeks and takes them away, from any chart; each can be taken back, and each stands in the access log. */
@Component
class Marking {

    private final Marks marks;
    private final CurrentRelationship current;
    private final AccessLog log;

    Marking(Marks marks, CurrentRelationship current, AccessLog log) {
        this.marks = marks;
        this.current = current;
        this.log = log;
    }

    /**
     * Asks what to mark.
     *
     * @param weeks those that the chart shows, oldest first
     * @param chosen the week that was pointed at
     * @param changed shows the page anew
     */
    void open(List<IsoWeek> weeks, IsoWeek chosen, Runnable changed) {
        new MarkDialog(
                        weeks,
                        chosen,
                        marks.of(current.get().id()),
                        (week, label) -> place(week, label, changed),
                        mark -> remove(mark, changed))
                .open();
    }

    /** A button that does what the key N does. */
    static Button button(Runnable open) {
        var button = new Button("Mark a week", _ -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("cp-marking");
        button.getElement().setAttribute("aria-keyshortcuts", "N");
        button.setTooltipText("Key N");
        return button;
    }

    private void place(IsoWeek week, MarkLabel label, Runnable changed) {
        var mark = marks.place(current.get().id(), week, label);
        log.record(Action.IMPORTED, mark.relationship(), words(mark));
        changed.run();
        Undo.offer("Marked week " + week.week() + ": " + label.title(), () -> take(mark, changed));
    }

    private void remove(PlacedMark mark, Runnable changed) {
        take(mark, changed);
        Undo.offer(
                "Removed from week " + mark.week().week() + ": " + mark.label().title(), () -> {
                    marks.place(mark.relationship(), mark.week(), mark.label());
                    log.record(Action.IMPORTED, mark.relationship(), words(mark));
                    changed.run();
                });
    }

    private void take(PlacedMark mark, Runnable changed) {
        marks.remove(mark);
        log.record(Action.UNDONE, mark.relationship(), words(mark));
        changed.run();
    }

    private static String words(PlacedMark mark) {
        return "a mark on week %s: %s".formatted(mark.week(), mark.label().title());
    }
}
