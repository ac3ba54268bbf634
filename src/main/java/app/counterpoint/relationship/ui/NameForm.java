package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Relationship;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/** Collects what the relationship is called and in which zone its weeks begin. */
final class NameForm extends Div {

    private static final long serialVersionUID = 1;

    NameForm(Relationship relationship, BiConsumer<String, ZoneId> keep) {
        addClassName("cp-form");
        var label = new TextField("What you call this relationship");
        label.setValue(relationship.label());
        label.setMaxLength(100);
        label.setWidthFull();
        var zone = new ZoneField();
        zone.setValue(relationship.zone());
        var both = new Div(label, zone);
        both.addClassName("cp-side-by-side");
        add(both, new Button("Keep", _ -> {
            if (!label.getValue().isBlank() && zone.getValue() != null) {
                keep.accept(label.getValue(), zone.getValue());
            }
        }));
    }
}
