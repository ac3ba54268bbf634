package app.counterpoint.alert.ui;

import app.counterpoint.alert.post.Webhook;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The chat rooms that are told, by their incoming webhooks; the CPTO adds and removes them, all three see which there are. */
class Rooms extends Div {

    private final transient LetterDesk desk;
    private final transient Runnable posted;

    Rooms(LetterDesk desk, Runnable posted) {
        this.desk = desk;
        this.posted = posted;
        refresh();
    }

    private void refresh() {
        removeAll();
        var rooms = desk.rooms();
        if (rooms.isEmpty()) {
            add(new Paragraph(
                    "None. An incoming webhook of Slack, Microsoft Teams or Mattermost is told what you are told."));
        }
        rooms.forEach(room -> add(row(room)));
        if (desk.maySet()) {
            add(form());
        }
    }

    private Div row(Webhook room) {
        var trial = new Button("Test", click -> {
            desk.tryRoom(room);
            posted.run();
            Notice.say("Posted; it is on its way within half a minute");
        });
        trial.setAriaLabel("Send a trial letter to " + room.host());
        var remove = new Button("Remove", click -> {
            desk.remove(room);
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel("Remove " + room.host());
        remove.setVisible(desk.maySet());
        var row = new Div(new Span(room.flavour().title() + " · " + room.host() + "/…"), trial, remove);
        row.addClassName("cp-alert-row");
        return row;
    }

    private Div form() {
        var flavour = new Select<Webhook.Flavour>();
        flavour.setLabel("Service");
        flavour.setItems(Webhook.Flavour.values());
        flavour.setItemLabelGenerator(Webhook.Flavour::title);
        flavour.setValue(Webhook.Flavour.TEXT);
        var address = new PasswordField("Address of the incoming webhook");
        address.setAutocomplete(Autocomplete.OFF);
        address.setWidth("24rem");
        var add = new Button("Add", click -> {
            try {
                desk.add(flavour.getValue(), address.getValue());
                refresh();
            } catch (IllegalArgumentException e) {
                address.setInvalid(true);
                address.setErrorMessage(e.getMessage());
            }
        });
        var row = new Div(flavour, address, add);
        row.addClassName("cp-alert-row");
        return row;
    }
}
