package app.counterpoint.intake.ui;

import app.counterpoint.intake.Imports;
import app.counterpoint.intake.RememberedAnswer;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;

/** The answers that hold for later files, each with a way to forget it. */
class RememberedList extends VerticalLayout {

    private final Imports imports;
    private final Relationship relationship;
    private final AccessLog log;
    private final Grid<RememberedAnswer> grid = new Grid<>();

    RememberedList(Imports imports, Relationship relationship, AccessLog log) {
        this.imports = imports;
        this.relationship = relationship;
        this.log = log;
        setPadding(false);
        grid.addColumn(answer -> ImportHistory.title(answer.format()))
                .setHeader("Files")
                .setAutoWidth(true);
        grid.addColumn(RememberedAnswer::words).setHeader("Answer").setFlexGrow(2);
        grid.addComponentColumn(this::forget).setHeader("Actions").setAutoWidth(true);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setId("remembered");
        add(
                new H2("Answers that are remembered"),
                new Paragraph(
                        "Asked once for a kind of file, and used for the next one. Forget an answer, and the next such"
                                + " file asks again. Names and addresses of the three are kept on the page “People”."),
                grid);
        refresh();
    }

    void refresh() {
        var answers = imports.remembered(relationship.id());
        grid.setItems(answers);
        setVisible(!answers.isEmpty());
    }

    private Component forget(RememberedAnswer answer) {
        var button = new Button("Forget", _ -> {
            imports.forget(answer);
            log.record(Action.SETTING, relationship.id(), "an answer about files forgotten");
            refresh();
            Notice.say("Forgotten");
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel("Forget: " + answer.words());
        return button;
    }
}
