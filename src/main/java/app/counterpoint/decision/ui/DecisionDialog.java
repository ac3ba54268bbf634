package app.counterpoint.decision.ui;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Readiness;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for a decision: the question and how it ended at once, the rest for those who want to say more. */
class DecisionDialog extends Dialog {

    private final TextField question = new TextField("What was the question?");
    private final RadioButtonGroup<Ending> ending = new RadioButtonGroup<>("How did it end?");
    private final DatePicker raised = new DatePicker("Came up on");
    private final DatePicker concludedOn = new DatePicker("CPTO asked, or settled, on");
    private final DatePicker due = new DatePicker("To be decided by");
    private final Checkbox highStakes = new Checkbox("Getting it wrong would hurt");
    private final TextArea positionOfCto = new TextArea("The CTO proposes");
    private final TextArea positionOfCpo = new TextArea("The CPO proposes");
    private final CheckboxGroup<Readiness> ready = new CheckboxGroup<>("Ready");
    private final LocalDate today;
    private final Consumer<DecisionDraft> save;

    DecisionDialog(String title, DecisionDraft draft, LocalDate today, Consumer<DecisionDraft> save) {
        this.today = today;
        this.save = save;
        setHeaderTitle(title);
        addClassName("decision-dialog");
        setUpFields();
        show(draft);
        add(new VerticalLayout(question, ending, new HorizontalLayout(raised, concludedOn), more(draft)));
        var saving = new Button("Save", _ -> submit());
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        saving.addClickShortcut(Key.ENTER).listenOn(question);
        getFooter().add(new Button("Cancel", _ -> close()), saving);
    }

    private void setUpFields() {
        question.setWidthFull();
        question.setRequiredIndicatorVisible(true);
        question.setMaxLength(Decision.LONGEST_QUESTION);
        question.setHelperText("One sentence, without names of third parties");
        question.setAutofocus(true);
        ending.setItems(Ending.values());
        ending.setItemLabelGenerator(Ending::title);
        ending.addValueChangeListener(event -> followEnding(event.getValue()));
        raised.setMax(today);
        raised.setRequiredIndicatorVisible(true);
        concludedOn.setMax(today);
        positionOfCto.setWidthFull();
        positionOfCpo.setWidthFull();
        ready.setItems(Readiness.values());
        ready.setItemLabelGenerator(Readiness::title);
    }

    private Details more(DecisionDraft draft) {
        var details = new Details(
                "For a decision to come: date, stakes, positions, preparation",
                new VerticalLayout(due, highStakes, positionOfCto, positionOfCpo, ready));
        details.setOpened(draft.due() != null);
        details.setWidthFull();
        return details;
    }

    private void show(DecisionDraft draft) {
        question.setValue(draft.question());
        ending.setValue(draft.ending());
        raised.setValue(draft.raised());
        concludedOn.setValue(draft.concludedOn());
        due.setValue(draft.due());
        highStakes.setValue(draft.highStakes());
        positionOfCto.setValue(draft.positionOfCto());
        positionOfCpo.setValue(draft.positionOfCpo());
        ready.setValue(draft.ready());
    }

    private void followEnding(Ending chosen) {
        concludedOn.setVisible(chosen != Ending.OPEN);
        if (chosen == Ending.OPEN) {
            concludedOn.clear();
        } else if (concludedOn.isEmpty()) {
            concludedOn.setValue(today);
        }
    }

    private void submit() {
        if (!isComplete()) {
            return;
        }
        save.accept(new DecisionDraft(
                question.getValue().strip(),
                raised.getValue(),
                ending.getValue(),
                concludedOn.getValue(),
                due.getValue(),
                highStakes.getValue(),
                positionOfCto.getValue().strip(),
                positionOfCpo.getValue().strip(),
                ready.getValue()));
        close();
    }

    private boolean isComplete() {
        var blank = question.getValue().isBlank();
        question.setInvalid(blank);
        question.setErrorMessage(blank ? "Say in one sentence what was to be decided" : "");
        var undated = raised.isEmpty();
        raised.setInvalid(undated);
        raised.setErrorMessage(undated ? "Choose the day on which it came up" : "");
        var unconcluded = ending.getValue() != Ending.OPEN && concludedOn.isEmpty();
        concludedOn.setInvalid(unconcluded);
        concludedOn.setErrorMessage(unconcluded ? "Choose the day" : "");
        return !blank && !undated && !unconcluded;
    }
}
