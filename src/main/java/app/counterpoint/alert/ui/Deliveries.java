package app.counterpoint.alert.ui;

import app.counterpoint.alert.post.Parcel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The last letters and what became of each. */
class Deliveries extends Div {

    private final transient LetterDesk desk;
    private final Grid<Parcel> grid = new Grid<>();

    Deliveries(LetterDesk desk) {
        this.desk = desk;
        var when = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(desk.zone());
        grid.addColumn(parcel -> when.format(parcel.created()))
                .setHeader("Posted")
                .setAutoWidth(true);
        grid.addColumn(parcel -> parcel.letter().subject()).setHeader("Letter").setFlexGrow(2);
        grid.addColumn(parcel -> parcel.channel().title()).setHeader("By").setAutoWidth(true);
        grid.addColumn(Deliveries::state).setHeader("State").setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No letter yet.");
        var refresh = new Button("Look again", click -> refresh());
        refresh.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(grid, refresh);
        refresh();
    }

    void refresh() {
        grid.setItems(desk.latest());
    }

    private static String state(Parcel parcel) {
        var problem = parcel.problem();
        return switch (parcel.state()) {
            case SENT -> "Sent";
            case WAITING ->
                problem == null
                        ? "On its way"
                        : "Tried %d times, tries again: %s".formatted(parcel.attempts(), problem);
            case GIVEN_UP -> "Given up after %d tries: %s".formatted(parcel.attempts(), problem);
        };
    }
}
