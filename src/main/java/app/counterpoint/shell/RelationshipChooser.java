package app.counterpoint.shell;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** Says which relationship one looks at, and lets one look at another when there are several. */
@SpringComponent
@Scope("prototype")
class RelationshipChooser extends Div {

    private static final long serialVersionUID = 1;

    RelationshipChooser(CurrentRelationship current) {
        addClassName("cp-chooser");
        var choices = current.choices();
        if (choices.size() > 1) {
            var select = new Select<Relationship>();
            select.setItems(choices);
            select.setItemLabelGenerator(Relationship::label);
            select.setValue(choices.stream()
                    .filter(choice -> choice.id().equals(current.get().id()))
                    .findFirst()
                    .orElseThrow());
            select.setAriaLabel("Relationship");
            select.addThemeVariants(SelectVariant.SMALL);
            select.setWidthFull();
            select.addValueChangeListener(change -> {
                current.choose(change.getValue().id());
                UI.getCurrent().getPage().reload();
            });
            add(select);
        } else if (!choices.isEmpty()) {
            setText(choices.getFirst().label());
        }
    }
}
