package app.counterpoint.intake.ui;

import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.attendance.AttendanceReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the file leaves open, asked instead of guessed. */
class QuestionsStep extends Div {

    /** From so many questions of one kind on, they stand in a list that can be answered at once. */
    private static final int MANY = 4;

    /** So many choices stand open; more are in a list that unfolds. */
    private static final int FEW = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

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
        if (question.id().equals(AttendanceReader.DAY)) {
            return askForDay(question);
        }
        return question.choices().isEmpty() ? askForText(question) : askForChoice(question);
    }

    private Component askForDay(Question question) {
        var day = new DatePicker();
        day.setAriaLabel(question.text());
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                answer(question, event.getValue().toString());
            }
        });
        return under(question, day);
    }

    /** A moment, which programs read as well, is written for people. */
    private static String label(Question.Choice choice) {
        try {
            var at = LocalDateTime.parse(choice.label());
            return (at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MOMENT).format(at);
        } catch (DateTimeParseException e) {
            return choice.label();
        }
    }

    private Component askForChoice(Question question) {
        if (question.choices().size() > FEW) {
            return askForOneOfMany(question);
        }
        var choices = new RadioButtonGroup<Question.Choice>();
        choices.setAriaLabel(question.text());
        choices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL); // beside each other they would leave a narrow screen
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(QuestionsStep::label);
        choices.addValueChangeListener(
                event -> answer(question, event.getValue().value()));
        return under(question, choices);
    }

    private Component askForOneOfMany(Question question) {
        var choices = new Select<Question.Choice>();
        choices.setAriaLabel(question.text());
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(QuestionsStep::label);
        choices.setWidth("min(100%, 34rem)");
        choices.addValueChangeListener(
                event -> answer(question, event.getValue().value()));
        return under(question, choices);
    }

    private Component askForSeveral(Question question) {
        var choices = new MultiSelectComboBox<Question.Choice>();
        choices.setAriaLabel(question.text());
        choices.setItems(question.choices());
        choices.setItemLabelGenerator(Question.Choice::label);
        return row(
                question,
                choices,
                () -> answer(
                        question,
                        choices.getValue().stream().map(Question.Choice::value).collect(Collectors.joining(","))));
    }

    private Component askForText(Question question) {
        var text = new TextField();
        text.setAriaLabel(question.text());
        return row(question, text, () -> answer(question, text.getValue().strip()));
    }

    private static <F extends Component & HasSize> Component row(Question question, F field, Runnable answer) {
        var row = new HorizontalLayout(field, new Button("Answer", _ -> answer.run()));
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWidthFull();
        row.setWrap(true);
        row.setFlexGrow(1, field);
        field.setMaxWidth("34rem");
        return under(question, row);
    }

    /** A field's own label is cut off where it is wider than the field; most questions are. */
    private static Component under(Question question, Component field) {
        return new Div(new Paragraph(question.text()), field);
    }

    private void answer(Question question, String value) {
        if (!value.isBlank()) {
            answers.accept(Map.of(question.id(), value));
        }
    }
}
