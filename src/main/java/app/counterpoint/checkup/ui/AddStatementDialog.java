package app.counterpoint.checkup.ui;

import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Collects a statement that the transcript missed: who, when, and the words. */
final class AddStatementDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final RadioButtonGroup<Seat> who = new RadioButtonGroup<>("Who said it");
    private final DateTimePicker when = new DateTimePicker("When");
    private final TextArea words = new TextArea("What was said");
    private final transient Adding adding;
    private final transient ZoneId zone;

    /** Adds it, or says why it cannot be scored. */
    interface Adding {
        Optional<String> add(Seat who, Instant when, String words);
    }

    /**
     * A dialog.
     *
     * @param start when the exchange began
     * @param latest until when something can have been said: now
     */
    AddStatementDialog(Instant start, Instant latest, ZoneId zone, Adding adding) {
        this.adding = adding;
        this.zone = zone;
        setHeaderTitle("Add what the transcript missed");
        who.setItems(Seat.CTO, Seat.CPO);
        who.setRequiredIndicatorVisible(true);
        when.setValue(LocalDateTime.ofInstant(start, zone).withNano(0));
        when.setMax(LocalDateTime.ofInstant(latest, zone));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setAutocomplete(Autocomplete.OFF);
        var note = new Paragraph(
                "It is scored as one statement. Whoever said it sees it first, and it enters the numbers after 24 hours.");
        note.addClassName("cp-muted");
        add(who, when, words, note);
        var save = new Button("Add", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save() {
        var seat = who.getValue();
        var moment = when.getValue();
        who.setInvalid(seat == null);
        who.setErrorMessage("Say who said it.");
        words.setInvalid(words.isEmpty());
        words.setErrorMessage("Say what was said.");
        if (seat == null || moment == null || when.isInvalid() || words.isEmpty()) {
            return;
        }
        var refusal = adding.add(
                seat, moment.atZone(zone).toInstant(), words.getValue().strip());
        refusal.ifPresentOrElse(
                reason -> {
                    words.setErrorMessage("It cannot be scored: " + reason + ".");
                    words.setInvalid(true);
                },
                this::close);
    }
}
