package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Terms;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import java.util.function.BiConsumer;

/** Collects where wording may come from and how long its text is kept. */
final class TermsForm extends Div {

    private static final long serialVersionUID = 1;

    TermsForm(Terms terms, BiConsumer<Set<LanguageSource>, Integer> change) {
        addClassName("cp-form");
        var sources = new CheckboxGroup<LanguageSource>("Read from");
        sources.setItems(LanguageSource.values());
        sources.setItemLabelGenerator(TermsTable::words);
        sources.setValue(terms.sources());
        var days = new IntegerField("Days that text is kept after it is scored");
        days.setMin(0);
        days.setMax(Terms.LONGEST_TEXT_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(terms.textDays());
        days.setHelperText("0 to " + Terms.LONGEST_TEXT_DAYS + "; 0 discards it at once.");
        var words = new Paragraph("Any change asks both leaders again; until both agree, scoring pauses.");
        words.addClassName("cp-muted");
        var save = new Button("Change the terms and ask both", _ -> {
            var value = days.getValue();
            if (value != null && !days.isInvalid()) {
                change.accept(sources.getValue(), value);
            }
        });
        add(sources, days, words, save);
    }
}
