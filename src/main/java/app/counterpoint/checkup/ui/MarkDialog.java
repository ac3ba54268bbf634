package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.MarkLabel;
import app.counterpoint.checkup.PlacedMark;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Position;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks which week to mark with what, and shows what somebody marked it with before. */
final class MarkDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final Select<IsoWeek> week = new Select<>();
    private final RadioButtonGroup<MarkLabel> label = new RadioButtonGroup<>("What happened");
    private final Div there = new Div();
    private final transient List<PlacedMark> placed;
    private final transient Consumer<PlacedMark> remove;

    /**
     * A dialog.
     *
     * @param weeks those that can be marked, oldest first
     * @param chosen one of them
     * @param placed all that is marked already
     * @param place takes a week and a label
     * @param remove takes a mark away
     */
    MarkDialog(
            List<IsoWeek> weeks,
            IsoWeek chosen,
            List<PlacedMark> placed,
            BiConsumer<IsoWeek, MarkLabel> place,
            Consumer<PlacedMark> remove) {
        this.placed = List.copyOf(placed);
        this.remove = remove;
        setHeaderTitle("Mark a week");
        setWidth("420px");
        week.setLabel("Week");
        week.setItems(weeks.reversed());
        week.setItemLabelGenerator(one -> Position.of(one).name());
        week.setWidthFull();
        week.addValueChangeListener(event -> showWhatIsThere(event.getValue()));
        week.setValue(chosen);
        label.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        label.setItems(MarkLabel.values());
        label.setItemLabelGenerator(MarkLabel::title);
        label.setRequiredIndicatorVisible(true);
        var note = new Paragraph("All three see it on every chart of these weeks, without who placed it.");
        note.addClassName("cp-muted");
        add(week, there, label, note);
        var save = new Button("Add the mark", _ -> save(place));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save(BiConsumer<IsoWeek, MarkLabel> place) {
        label.setInvalid(label.isEmpty());
        label.setErrorMessage("Choose what happened.");
        if (!label.isEmpty()) {
            close();
            place.accept(week.getValue(), label.getValue());
        }
    }

    private void showWhatIsThere(IsoWeek chosen) {
        there.removeAll();
        var marks = placed.stream().filter(mark -> mark.week().equals(chosen)).toList();
        if (marks.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cp-list");
        marks.forEach(mark -> list.add(new ListItem(new Span("▼ " + mark.label().title()), removal(mark))));
        there.add(list);
    }

    private Button removal(PlacedMark mark) {
        var button = new Button("Remove", _ -> {
            close();
            remove.accept(mark);
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel("Remove the mark: " + mark.label().title());
        return button;
    }
}
