package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what a relationship needs to begin: a label, three people, a time zone. */
final class StartForm extends Div {

    private static final long serialVersionUID = 1;

    private final TextField label = new TextField("What you call this relationship");
    private final ZoneField zone = new ZoneField();
    private final Map<Seat, SeatFields> seats = new EnumMap<>(Seat.class);
    private final Paragraph answer = new Paragraph();

    StartForm(Consumer<Beginning> begin) {
        addClassName("cp-form");
        label.setValue("CTO and CPO");
        label.setMaxLength(100);
        label.setWidthFull();
        var places = new Div();
        places.addClassName("cp-seats");
        for (var seat : Seat.values()) {
            var fields = new SeatFields(seat);
            seats.put(seat, fields);
            places.add(fields);
        }
        var common = new Div(label, zone);
        common.addClassName("cp-side-by-side");
        answer.getElement().setAttribute("role", "alert");
        answer.addClassName("cp-refusal");
        var go = new Button("Continue to your first file", _ -> submit(begin));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2("Three seats"), places, common, answer, go);
        addAttachListener(_ -> zone.askBrowser());
    }

    void suggest(Seat seat, String name, Set<String> aliases) {
        Objects.requireNonNull(seats.get(seat)).show(name, aliases);
    }

    /** Says why it could not begin. */
    void refuse(String reason) {
        answer.setText(reason);
    }

    private void submit(Consumer<Beginning> begin) {
        answer.setText("");
        var complete = seats.values().stream().filter(SeatFields::isComplete).count() == seats.size();
        if (complete && !label.isEmpty() && zone.getValue() != null) {
            begin.accept(new Beginning(label.getValue(), zone.getValue(), holders()));
        } else {
            refuse("Something above is missing, or is not what it should be.");
        }
    }

    private Map<Seat, SeatHolder> holders() {
        var holders = new EnumMap<Seat, SeatHolder>(Seat.class);
        seats.forEach((seat, fields) ->
                holders.put(seat, new SeatHolder(fields.displayName(), fields.aliases(), Instant.EPOCH)));
        return holders;
    }
}
