package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with a heading of its own, which is also its name among the landmarks. */
public class Card extends Section {

    private final Div head = new Div();

    /**
     * A card with a heading.
     *
     * @param title its heading
     * @param content what stands below
     */
    public Card(String title, Component... content) {
        addClassName("cp-card");
        head.addClassName("cp-card-head");
        head.add(new H2(title));
        getElement().setAttribute("aria-label", title);
        add(head);
        add(content);
    }

    /** Puts something small at the end of its heading. */
    public Card beside(Component... small) {
        head.add(small);
        return this;
    }
}
