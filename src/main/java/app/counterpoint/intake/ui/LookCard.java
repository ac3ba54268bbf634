package app.counterpoint.intake.ui;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.Spool;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One dropped file: what it is, what is to be asked, what would be stored, and the buttons that do it. */
class LookCard extends Card {

    /** So long the page waits for a file; most are read by then. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private final Desk desk;
    private final Spool spool;
    private final HorizontalLayout buttons = new HorizontalLayout();
    private Choices choices;
    private @Nullable Preview seen;
    private @Nullable Looking looking;

    /** Looks at a file at once, with what has been said before of people in other files. */
    LookCard(Desk desk, Spool spool, Choices said) {
        this.choices = said;
        this.desk = desk;
        this.spool = spool;
        addClassName("look-card");
        setWidthFull();
        setTitle(spool.source().name());
        buttons.setWrap(true);
        buttons.setAlignItems(FlexComponent.Alignment.CENTER);
        addToFooter(buttons);
        addDetachListener(_ -> leave());
        look();
    }

    private void leave() {
        var running = looking;
        if (running != null) {
            running.cancel();
        }
        spool.close();
    }

    private void look() {
        seen = null;
        looking = new Looking(desk.imports(), desk.relationship().id(), spool.source(), spool.size(), choices);
        if (!isDone(AT_ONCE)) {
            desk.waiting().begin(this);
        }
    }

    /** Shows what came of the reading, or how far it has come; whether nothing is left to wait for. */
    boolean isDone(Duration within) {
        var running = looking;
        if (running == null || running.isCancelled()) {
            return true;
        }
        var result = running.result(within);
        removeAll();
        buttons.removeAll();
        if (result.isEmpty()) {
            showProgress(running);
            return false;
        }
        looking = null;
        switch (result.get()) {
            case Imports.Look.Refused(var _, var reason) -> showRefusal(reason);
            case Imports.Look.Seen(var preview) -> show(preview);
        }
        desk.changed().run();
        return true;
    }

    private void showProgress(Looking running) {
        setSubtitle(new Span("Being read"));
        var bar = new ProgressBar(0, 1, running.share());
        bar.getElement().setAttribute("aria-label", "How much of the file has been read");
        add(bar, new Paragraph(running.words()));
        buttons.add(new Button("Cancel", _ -> {
            removeFromParent();
            Notice.say("Cancelled. Nothing was stored.");
        }));
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
        seen = preview;
        setSubtitle(new Span(preview.format().title()));
        var body = new VerticalLayout();
        body.setPadding(false);
        if (desk.imports().isKnown(preview)) {
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
                new PeopleStep(preview, desk::place),
                new SeriesStep(preview, (key, use) -> again(choices.sort(key, use.use(), use.kind()))),
                new StatementsStep(preview, choices, (id, out) -> again(choices.leaveOut(id, out))),
                new OutcomeStep(preview));
        add(body);
        addButtons(preview);
    }

    /** Imports it, where nothing is left to answer and that has not been done yet. */
    void applyIfReady() {
        var preview = seen;
        if (preview != null && preview.isReady()) {
            apply(preview);
        }
    }

    /** Whether somebody has to answer something first. */
    boolean isAsking() {
        return seen != null && !seen.questions().isEmpty();
    }

    boolean isReady() {
        return seen != null && seen.isReady();
    }

    /** Somebody has said who a person is, in this file or in another: it holds for all files in which they occur. */
    void place(Person person, Optional<Seat> seat) {
        var preview = seen;
        if (preview != null
                && preview.people().stream().anyMatch(found -> found.person().equals(person))) {
            again(choices.place(person, seat));
        }
    }

    private void addButtons(Preview preview) {
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
        seen = null;
        var imports = desk.imports();
        imports.remember(preview, choices);
        var record = imports.apply(preview, desk.by());
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
            imports.undoByHand(record.id());
            look();
            Notice.say("Taken back");
        });
        undo.setEnabled(record.stored() > 0);
        buttons.add(undo, new Anchor("", "See it on Monday"), new Button("Close", _ -> removeFromParent()));
        desk.changed().run();
    }
}
