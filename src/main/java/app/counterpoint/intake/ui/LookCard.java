package app.counterpoint.intake.ui;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dropped file: what it is, what is to be asked, what would be stored, and the buttons that do it. */
class LookCard extends Card {

    private final Imports imports;
    private final Relationship relationship;
    private final Seat by;
    private final Source source;
    private final Runnable changed;
    private final HorizontalLayout buttons = new HorizontalLayout();
    private Choices choices = Choices.NONE;
    private @Nullable Preview ready;

    LookCard(Imports imports, Relationship relationship, Seat by, Source source, Runnable changed) {
        this.imports = imports;
        this.relationship = relationship;
        this.by = by;
        this.source = source;
        this.changed = changed;
        addClassName("look-card");
        setWidthFull();
        setTitle(source.name());
        buttons.setWrap(true);
        addToFooter(buttons);
        look();
    }

    private void look() {
        ready = null;
        removeAll();
        buttons.removeAll();
        switch (imports.look(relationship.id(), source, choices)) {
            case Imports.Look.Refused(var format, var reason) -> showRefusal(reason);
            case Imports.Look.Seen(var preview) -> show(preview);
        }
    }

    private void showRefusal(String reason) {
        setSubtitle(new Span("Nothing was stored"));
        var words = new Paragraph(reason);
        words.addClassName("refusal");
        words.getElement().setAttribute("role", "alert");
        add(words);
        buttons.add(new Button("Close", _ -> removeFromParent()));
    }

    private void show(Preview preview) {
        setSubtitle(new Span(preview.format().title()));
        var body = new VerticalLayout();
        body.setPadding(false);
        if (imports.isKnown(preview)) {
            body.add(new Paragraph("This very file has been imported already. Importing it again changes nothing."));
        }
        preview.summary().forEach(sentence -> {
            var words = new Paragraph(sentence);
            words.addClassName("outcome");
            body.add(words);
        });
        body.add(
                new RecalledStep(preview, choices.answers().keySet(), this::answer),
                new QuestionsStep(preview, this::answer),
                new ColumnsStep(preview.layout(), this::answer),
                new PeopleStep(preview, (person, seat) -> again(choices.place(person, seat))),
                new SeriesStep(preview, (key, use) -> again(choices.sort(key, use.use(), use.kind()))),
                new StatementsStep(preview, choices, (id, out) -> again(choices.leaveOut(id, out))),
                new OutcomeStep(preview));
        add(body);
        addButtons(preview);
    }

    /** Imports it, where nothing is left to answer and that has not been done yet. */
    void applyIfReady() {
        if (ready != null) {
            apply(ready);
        }
    }

    boolean isReady() {
        return ready != null;
    }

    private void addButtons(Preview preview) {
        ready = preview.isReady() ? preview : null;
        var apply = new Button("Import", _ -> apply(preview));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(preview.isReady());
        apply.setDisableOnClick(true);
        buttons.add(apply, new Button("Leave it", _ -> removeFromParent()));
    }

    private void answer(Map<String, String> answers) {
        var answered = choices;
        for (var one : answers.entrySet()) {
            answered = answered.answer(one.getKey(), one.getValue());
        }
        again(answered);
    }

    private void again(Choices changedChoices) {
        choices = changedChoices;
        look();
    }

    private void apply(Preview preview) {
        ready = null;
        imports.remember(preview, choices);
        var record = imports.apply(preview, by);
        removeAll();
        buttons.removeAll();
        setSubtitle(new Span("Imported"));
        add(new Paragraph(
                record.stored() == 0
                        ? "Everything in it was there already: nothing changed."
                        : "%d stored%s."
                                .formatted(
                                        record.stored(),
                                        record.known() == 0 ? "" : ", " + record.known() + " known before")));
        var undo = new Button("Undo", _ -> {
            imports.undo(record.id());
            changed.run();
            look();
            Notice.say("Taken back");
        });
        undo.setEnabled(record.stored() > 0);
        buttons.add(undo, new Anchor("", "See it on Monday"), new Button("Close", _ -> removeFromParent()));
        changed.run();
    }
}
