package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.GlossaryWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Collects the company's own words, one a line. */
final class GlossaryForm extends Div {

    private static final long serialVersionUID = 1;

    GlossaryForm(GlossaryWords words, Consumer<GlossaryWords> keep) {
        addClassName("cp-form");
        var introduction =
                new Paragraph("Names that only you use. A statement that uses one counts as naming something.");
        introduction.addClassName("cp-muted");
        var features = lines("Product: features, segments, customers", words.features());
        var components = lines("Technology: services, systems, debts", words.components());
        var both = new Div(features, components);
        both.addClassName("cp-side-by-side");
        add(
                introduction,
                both,
                new Button("Keep these words", _ -> keep.accept(new GlossaryWords(read(features), read(components)))),
                new Anchor("words", "Take them from a Jira or Linear export"));
    }

    private static TextArea lines(String label, Set<String> words) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxRows(16);
        area.setHelperText("One a line");
        area.setValue(words.stream().sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining("\n")));
        return area;
    }

    private static Set<String> read(TextArea area) {
        return area.getValue().lines().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
