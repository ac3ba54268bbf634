package app.counterpoint.intake.ui;

import app.counterpoint.intake.Layout;
import app.counterpoint.intake.reader.tracker.ColumnMatch;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of a table is taken for what. What is chosen holds for later tables with the same headings. */
class ColumnsStep extends Div {

    private final Layout layout;
    private final Consumer<Map<String, String>> answers;

    ColumnsStep(Layout layout, Consumer<Map<String, String>> answers) {
        this.layout = layout;
        this.answers = answers;
        setWidthFull();
        setVisible(!layout.columns().isEmpty());
        if (layout.columns().isEmpty()) {
            return;
        }
        var form = new FormLayout();
        layout.columns().forEach(match -> form.add(choice(match)));
        var found =
                layout.columns().stream().filter(match -> match.column() > 0).count();
        var details = new Details(
                "Columns: %d of %d are used".formatted(found, layout.headings().size()),
                new Paragraph("What is chosen here is remembered for tables with the same headings."),
                form);
        details.setWidthFull();
        add(details);
    }

    private Select<Integer> choice(ColumnMatch match) {
        var choice = new Select<Integer>();
        choice.setLabel(capital(match.what()));
        choice.setItems(columns());
        choice.setItemLabelGenerator(this::heading);
        choice.setValue(match.column());
        choice.addValueChangeListener(event ->
                answers.accept(Map.of(match.question(), event.getValue() == 0 ? "-" : "#" + event.getValue())));
        return choice;
    }

    private List<Integer> columns() {
        return Stream.concat(
                        Stream.of(0),
                        IntStream.rangeClosed(1, layout.headings().size()).boxed())
                .toList();
    }

    private String heading(int column) {
        if (column == 0) {
            return "no column";
        }
        var heading = layout.headings().get(column - 1);
        return heading.isBlank() ? "column " + column : heading;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
