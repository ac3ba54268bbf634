package app.counterpoint.alert.ui;

import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** What whoever is signed in is told by e-mail, which rooms are told, and what became of the last letters. */
class LettersCard extends Card {

    private final transient LetterDesk desk;
    private final Deliveries deliveries;

    LettersCard(LetterDesk desk) {
        super("Who is told");
        this.desk = desk;
        deliveries = new Deliveries(desk);
        add(
                new Paragraph("All three seats are told the same words. Letters name nobody and quote nobody."),
                new H3("You, by e-mail"),
                mine(),
                new H3("Chat rooms"),
                new Rooms(desk, deliveries::refresh),
                new H3("The last letters"),
                deliveries);
    }

    private Div mine() {
        if (!desk.hasMailServer()) {
            return new Div(
                    new Paragraph(
                            "No mail server is set. Whoever runs the server names one with spring.mail.host, or SMTP_HOST in the compose file."));
        }
        var reader = desk.reader();
        var alerts = new Checkbox("Alerts", reader.alerts());
        alerts.addValueChangeListener(change ->
                desk.save(desk.reader().wanting(change.getValue(), desk.reader().digest())));
        var digest = new Checkbox("The weekly digest", reader.digest());
        digest.addValueChangeListener(
                change -> desk.save(desk.reader().wanting(desk.reader().alerts(), change.getValue())));
        var hour = new Select<Integer>();
        hour.setLabel("On Monday at");
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator("%02d:00"::formatted);
        hour.setValue(reader.hour());
        hour.addValueChangeListener(
                change -> desk.save(desk.reader().at(desk.reader().zone(), change.getValue())));
        var zone = new ComboBox<ZoneId>("On the clocks of");
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(reader.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                desk.save(desk.reader().at(change.getValue(), desk.reader().hour()));
            }
        });
        var trial = new Button("Send me a trial letter", click -> {
            desk.tryMail();
            deliveries.refresh();
            Notice.say("Posted; it is on its way within half a minute");
        });
        var row = new Div(alerts, digest, hour, zone, trial);
        row.addClassName("cp-alert-row");
        return row;
    }
}
