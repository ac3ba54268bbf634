package app.counterpoint.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A part of the frame that can be jumped to by its name. */
final class Landmark extends Section {

    private static final long serialVersionUID = 1;

    Landmark(String name, Component... content) {
        super(content);
        getElement().setAttribute("aria-label", name);
    }
}
