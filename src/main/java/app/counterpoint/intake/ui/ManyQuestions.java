package app.counterpoint.intake.ui;

import app.counterpoint.intake.reader.Question;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Many questions with the same choices, one a row; all that are left can be given one answer. */
class ManyQuestions extends Div {

    private final List<Question> questions;
    private final Map<String, String> given = new HashMap<>();
    private final Paragraph open = new Paragraph();

    ManyQuestions(List<Question> questions, Consumer<Map<String, String>> answers) {
        this.questions = questions;
        var rest = choice(questions.getFirst(), "All that are still open");
        rest.setLabel("All that are still open");
        var done = new Button("Answer", _ -> {
            var chosen = rest.getValue();
            if (chosen != null) {
                questions.forEach(question -> given.putIfAbsent(question.id(), chosen.value()));
            }
            if (!given.isEmpty()) {
                answers.accept(Map.copyOf(given));
            }
        });
        var row = new HorizontalLayout(rest, done);
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWrap(true);
        setWidthFull();
        say();
        add(open, grid(), row);
    }

    private Grid<Question> grid() {
        var grid = new Grid<Question>();
        grid.addColumn(Question::text).setHeader("Question").setFlexGrow(2);
        grid.addComponentColumn(this::choice).setHeader("Answer").setAutoWidth(true);
        grid.setItems(questions);
        grid.setAllRowsVisible(questions.size() <= 12);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.WRAP_CELL_CONTENT);
        return grid;
    }

    private Select<Question.Choice> choice(Question question) {
        var choice = choice(question, question.text());
        question.choices().stream()
                .filter(one -> one.value().equals(given.get(question.id())))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> {
            given.put(question.id(), event.getValue().value());
            say();
        });
        return choice;
    }

    private static Select<Question.Choice> choice(Question question, String label) {
        var choice = new Select<Question.Choice>();
        choice.setItems(question.choices());
        choice.setItemLabelGenerator(Question.Choice::label);
        choice.setPlaceholder("Choose");
        choice.setAriaLabel(label);
        choice.setWidth("16rem");
        return choice;
    }

    private void say() {
        open.setText("%d questions, %d still open".formatted(questions.size(), questions.size() - given.size()));
    }
}
