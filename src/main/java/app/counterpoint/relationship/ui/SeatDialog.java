package app.counterpoint.relationship.ui;

import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;

/** Collects who sits in a seat, and hands it over. */
final class SeatDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** What to do with a name and aliases. */
    interface Deed {

        /** @throws IllegalArgumentException with a sentence for the screen when that cannot be */
        void accept(String displayName, Set<String> aliases);
    }

    SeatDialog(Seat seat, String title, String consequence, String name, Set<String> aliases, Deed deed) {
        setHeaderTitle(title);
        var fields = new SeatFields(seat);
        fields.show(name, aliases);
        if (!consequence.isEmpty()) {
            add(new Paragraph(consequence));
        }
        add(fields);
        setWidth("460px");
        var save = new Button("Save", _ -> save(fields, deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save(SeatFields fields, Deed deed) {
        if (!fields.isComplete()) {
            return;
        }
        try {
            deed.accept(fields.displayName(), fields.aliases());
            close();
        } catch (IllegalArgumentException e) {
            fields.refuse(String.valueOf(e.getMessage()));
        }
    }
}
