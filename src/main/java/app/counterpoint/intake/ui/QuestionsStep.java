package app.counterpoint.intake.ui;

import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the file leaves open, asked instead of guessed. */
class QuestionsStep extends Div {

    /** From so many questions of one kind on, they stand in a list that can be answered at once. */
    private static final int MANY = 4;

    private final Consumer<Map<String, String>> answers;

    QuestionsStep(Preview preview, Consumer<Map<String, String>> answers) {
        this.answers = answers;
        addClassName("questions");
        setVisible(!preview.questions().isEmpty());
        preview.questions().stream()
                .collect(Collectors.groupingBy(QuestionsStep::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::askAll);
    }

    /** Questions of one kind differ in what stands after the colon. */
    private static String kind(Question question) {
        int colon = question.id().indexOf(':');
        return colon < 0 ? question.id() : question.id().substring(0, colon);
    }

    private void askAll(List<Question> kind) {
        boolean alike = kind.stream().map(Question::choices).distinct().count() == 1
                && !kind.getFirst().choices().isEmpty();
        if (kind.size() >= MANY && alike) {
            add(new ManyQuestions(kind, answers));
        } else {
            kind.forEach(question -> add(ask(question)));
        }
    }

    private Component ask(Question question) {
        if (question.several()) {
            return askForSeveral(question);
        }
        return question.choices().isEmpty() ? askForText(question) : askForChoice(question);
    }

    private Component askForChoice(Question question) {
        var choices = new RadioButtonGroup<Question.Choice>(question.text());
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(Question.Choice::label);
        choices.addValueChangeListener(
                event -> answer(question, event.getValue().value()));
        return choices;
    }

    private Component askForSeveral(Question question) {
        var choices = new MultiSelectComboBox<Question.Choice>(question.text());
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(Question.Choice::label);
        choices.setWidth("min(100%, 34rem)");
        return row(
                choices,
                () -> answer(
                        question,
                        choices.getValue().stream().map(Question.Choice::value).collect(Collectors.joining(","))));
    }

    private Component askForText(Question question) {
        var text = new TextField(question.text());
        text.setWidth("min(100%, 30rem)");
        return row(text, () -> answer(question, text.getValue().strip()));
    }

    private static Component row(Component field, Runnable answer) {
        var row = new HorizontalLayout(field, new Button("Answer", _ -> answer.run()));
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWidthFull();
        row.setWrap(true);
        return row;
    }

    private void answer(Question question, String value) {
        if (!value.isBlank()) {
            answers.accept(Map.of(question.id(), value));
        }
    }
}
