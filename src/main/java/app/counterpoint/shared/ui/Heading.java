package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A heading in a table, which tells a screen reader whether it stands above a column or beside a row. */
public final class Heading extends NativeTableHeaderCell {

    private static final long serialVersionUID = 1;

    private Heading(String text, String scope) {
        super(text);
        getElement().setAttribute("scope", scope);
    }

    /** Above a column. */
    public static Heading ofColumn(String text) {
        return new Heading(text, "col");
    }

    /** Beside a row. */
    public static Heading ofRow(String text) {
        return new Heading(text, "row");
    }
}
