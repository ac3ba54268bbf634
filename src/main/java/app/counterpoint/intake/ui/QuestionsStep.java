package app.counterpoint.intake.ui;

import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** What the file leaves open, asked instead of guessed. */
class QuestionsStep extends Div {

    private final BiConsumer<String, String> answer;

    QuestionsStep(Preview preview, BiConsumer<String, String> answer) {
        this.answer = answer;
        addClassName("questions");
        setVisible(!preview.questions().isEmpty());
        preview.questions().forEach(question -> add(ask(question)));
    }

    private Component ask(Question question) {
        return question.choices().isEmpty() ? askForText(question) : askForChoice(question);
    }

    private Component askForChoice(Question question) {
        var choices = new RadioButtonGroup<Question.Choice>(question.text());
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(Question.Choice::label);
        choices.addValueChangeListener(
                event -> answer.accept(question.id(), event.getValue().value()));
        return choices;
    }

    private Component askForText(Question question) {
        var text = new TextField(question.text());
        text.setWidth("min(100%, 30rem)");
        var row = new HorizontalLayout(text, new Button("Answer", _ -> {
            if (!text.getValue().isBlank()) {
                answer.accept(question.id(), text.getValue().strip());
            }
        }));
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWidthFull();
        return row;
    }
}
