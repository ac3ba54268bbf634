package app.counterpoint.intake.ui;

import app.counterpoint.intake.PersonFound;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the people in the file hold a seat. Nobody else is stored. */
class PeopleStep extends Div {

    private static final int SHOWN = 30;

    private final BiConsumer<Person, Optional<Seat>> place;

    PeopleStep(Preview preview, BiConsumer<Person, Optional<Seat>> place) {
        this.place = place;
        setWidthFull();
        setVisible(!preview.people().isEmpty());
        var recognised =
                preview.people().stream().filter(found -> found.seat() != null).toList();
        var others =
                preview.people().stream().filter(found -> found.seat() == null).toList();
        if (!recognised.isEmpty()) {
            add(recognised(recognised));
        }
        if (!others.isEmpty()) {
            add(others(others, recognised));
        }
    }

    private Details recognised(List<PersonFound> recognised) {
        var seats = recognised.stream()
                .flatMap(found -> Stream.ofNullable(found.seat()))
                .distinct()
                .sorted()
                .map(Seat::name)
                .collect(Collectors.joining(", "));
        var details = new Details("Recognised: " + seats);
        recognised.forEach(found -> details.add(row(found)));
        details.setWidthFull();
        return details;
    }

    private Details others(List<PersonFound> others, List<PersonFound> recognised) {
        var missing = EnumSet.allOf(Seat.class);
        recognised.forEach(found -> missing.remove(found.seat()));
        var details = new Details("%d %s: only counted, never stored"
                .formatted(others.size(), others.size() == 1 ? "other person" : "other people"));
        if (!missing.isEmpty()) {
            details.add(new Paragraph("Not recognised in this file: "
                    + missing.stream().map(Seat::name).collect(Collectors.joining(", "))
                    + ". If one of these people is meant, say so; it will be remembered."));
            details.setOpened(true);
        }
        others.stream().limit(SHOWN).forEach(found -> details.add(row(found)));
        if (others.size() > SHOWN) {
            details.add(new Paragraph("… and " + (others.size() - SHOWN) + " more"));
        }
        details.setWidthFull();
        return details;
    }

    private HorizontalLayout row(PersonFound found) {
        var seat = new Select<String>();
        seat.setItems("CPTO", "CTO", "CPO", "nobody");
        seat.setItemLabelGenerator(item -> item.equals("nobody") ? "none of the three" : item);
        var held = found.seat();
        seat.setValue(held == null ? "nobody" : held.name());
        seat.setAriaLabel("Seat of " + name(found.person()));
        seat.addValueChangeListener(event -> place.accept(
                found.person(),
                event.getValue().equals("nobody") ? Optional.empty() : Optional.of(Seat.valueOf(event.getValue()))));
        var row = new HorizontalLayout(seat, new Span(name(found.person()) + " · " + found.times() + "×"));
        row.setAlignItems(FlexComponent.Alignment.BASELINE);
        row.setWrap(true);
        return row;
    }

    private static String name(Person person) {
        var address = person.address();
        if (address == null || address.equals(person.name())) {
            return person.name();
        }
        return person.name().isBlank() ? address : person.name() + " (" + address + ")";
    }
}
