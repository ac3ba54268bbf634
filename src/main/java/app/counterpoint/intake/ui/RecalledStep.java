package app.counterpoint.intake.ui;

import app.counterpoint.intake.Preview;
import app.counterpoint.intake.RememberedAnswer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What was answered for earlier files of the kind and holds for this one, each with a way to answer anew. */
class RecalledStep extends Div {

    private final Consumer<Map<String, String>> answers;

    RecalledStep(Preview preview, Set<String> answeredNow, Consumer<Map<String, String>> answers) {
        this.answers = answers;
        setWidthFull();
        preview.recalled().stream()
                .filter(before -> !before.question().startsWith("column:")
                        && !before.question().startsWith("who:")) // the columns have a step of their own
                .filter(before -> !answeredNow.contains(before.question()))
                .forEach(before -> add(row(before)));
        setVisible(getComponentCount() > 0);
    }

    private HorizontalLayout row(RememberedAnswer before) {
        var again = new Button("Answer anew", _ -> answers.accept(Map.of(before.question(), "")));
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        again.setAriaLabel("Answer anew: " + before.words());
        var row = new HorizontalLayout(new Span("As answered before. " + before.words() + "."), again);
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWrap(true);
        return row;
    }
}
