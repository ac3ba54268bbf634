package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: what would be here, what fills it, and the way there. */
public class EmptyState extends Div {

    /**
     * An empty place.
     *
     * @param title what would be here
     * @param words which file or deed fills it
     */
    public EmptyState(String title, String words) {
        addClassName("cp-empty");
        add(new H2(title), new Paragraph(words));
    }

    /** Adds a way out of it; the first one is the main one. */
    public EmptyState way(String words, String address) {
        var link = new Anchor(address, words);
        link.addClassName("cp-button");
        add(link);
        return this;
    }

    /** The empty place that an import fills. */
    public static EmptyState filledByImport(String title, String words) {
        return new EmptyState(title, words).way("Go to Import", "import");
    }
}
