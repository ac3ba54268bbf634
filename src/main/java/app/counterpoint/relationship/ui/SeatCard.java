package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One seat as it is: who sits there, since when, under which names; and how they come in. */
final class SeatCard extends Div {

    private static final long serialVersionUID = 1;

    private final Div actions = new Div();

    /**
     * @param entrance how the holder comes in, as a sentence
     */
    SeatCard(Relationship relationship, Seat seat, String entrance) {
        addClassName("cp-seat");
        var holder = relationship.holder(seat);
        var head = new Div(
                new H2(seat.name()),
                muted(holder.map(there -> there.displayName()).orElse("Nobody yet")));
        head.addClassName("cp-seat-head");
        add(head);
        holder.ifPresent(there -> {
            add(muted("In the seat since " + Moments.date(there.since(), relationship.zone()) + "."));
            add(muted(
                    there.aliases().isEmpty()
                            ? "No address known: files are matched by the name alone."
                            : "Known as " + Aliases.write(there.aliases()) + "."));
        });
        actions.addClassName("cp-actions");
        add(muted(entrance), actions);
    }

    /** Offers something that can be done with the seat. */
    void offer(String words, Runnable deed) {
        var button = new Button(words, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        actions.add(button);
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("cp-muted");
        return paragraph;
    }
}
