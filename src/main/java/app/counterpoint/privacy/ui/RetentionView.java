package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Retention;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How long everything is kept, in one table; all three read it, the CPTO can lower it. */
@Route("retention")
@PageTitle("Retention · Counterpoint")
@RolesAllowed(Roles.SEAT)
class RetentionView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelationship current;
    private final transient Retention retention;

    RetentionView(CurrentRelationship current, Retention retention) {
        this.current = current;
        this.retention = retention;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            show();
        } else {
            event.forwardTo("welcome");
        }
    }

    private void show() {
        removeAll();
        var relationship = current.get();
        add(
                new PageHeader(
                        "Retention",
                        "How long everything is kept. Twice a day what is older is deleted, counted here and written"
                                + " into the access log."),
                table(relationship, current.seat() == Seat.CPTO),
                fixed(relationship));
    }

    private Grid<Retention.Row> table(Relationship relationship, boolean mayChange) {
        var grid = new Grid<Retention.Row>();
        grid.addColumn(row -> row.keeping().what())
                .setHeader("What")
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(row -> row.keeping().since())
                .setHeader("Counted from when")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Words.days(row.keeping().usual()))
                .setHeader("Usual")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Words.days(row.keeping().longest()))
                .setHeader("Limit")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Words.days(row.days()))
                .setHeader("Now")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> deleted(row, relationship.zone()))
                .setHeader("Last deletion")
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (mayChange) {
            grid.addComponentColumn(row -> change(relationship, row))
                    .setHeader("Change")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(retention.table());
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", "How long everything is kept");
        return grid;
    }

    static String deleted(Retention.Row row, ZoneId zone) {
        var at = row.lastAt();
        return at == null
                ? "not yet"
                : "%,d on %s, %,d ever"
                        .formatted(
                                row.lastRows(), DateTimeFormatter.ISO_LOCAL_DATE.format(at.atZone(zone)), row.rows());
    }

    private Component change(Relationship relationship, Retention.Row row) {
        if (row.keeping().isFixed()) {
            return new Span("fixed");
        }
        var days = new IntegerField();
        days.setAriaLabel("Days for " + row.keeping().what());
        days.setMin(1);
        days.setMax(row.keeping().longest());
        days.setValue(row.days());
        days.setWidth("7rem");
        var keep = new Button("Keep", _ -> {
            try {
                retention.keep(relationship.id(), row.keeping().key(), days.getValue() == null ? 0 : days.getValue());
                show();
                Notice.say("From now on: " + Words.days(days.getValue()) + ".");
            } catch (IllegalArgumentException e) {
                days.setInvalid(true);
                days.setErrorMessage("1 to " + row.keeping().longest());
                Notice.say(e.getMessage() == null ? "This is not possible." : e.getMessage());
            }
        });
        keep.addThemeVariants(ButtonVariant.SMALL);
        var both = new Div(days, keep);
        both.addClassName("cp-actions");
        return both;
    }

    private static Card fixed(Relationship relationship) {
        int textDays = relationship.agreement().terms().textDays();
        return new Card(
                "Not in the table",
                Words.muted("Files that you import: not kept at all. They are read and let go."),
                Words.muted(
                        "Files in the watched folder: deleted a day after they were imported, transcripts and chats at"
                                + " once, and two weeks after they could not be. The administrator can shorten both"
                                + " times."),
                Words.muted("The words of statements: "
                        + (textDays == 0
                                ? "not kept. They are let go as soon as they are scored."
                                : "kept for " + Words.days(textDays) + " by agreement of both leaders, then deleted.")
                        + " The limit is 30 days; a change asks both leaders again."),
                Words.muted("Names and addresses of the three: until the holder of the seat is erased or somebody else"
                        + " takes it. An account stays when its seat is taken, and opens nothing but its holder's"
                        + " own data from that time."),
                Words.muted(
                        "Automatic backups of the built-in store: one a day, the last 14 unless the administrator says"
                                + " fewer or more. After an erasure a new one takes the place of all of them. What was"
                                + " deleted for its age is gone from them 14 days later."),
                Words.muted("Notes of erasures: for good, as opaque numbers, so that no older backup brings anybody"
                        + " back."));
    }
}
