package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.SideScore;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.Heading;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The leader's own statements, newest first, with what they add up to for their own eyes. Knows no service. */
final class OwnPage extends Div {

    private static final long serialVersionUID = 1;

    /**
     * What it shows.
     *
     * @param seat whose statements
     * @param shown those that are listed, newest first
     * @param recent those of 28 days that count, for the two numbers
     * @param waiting those that have not entered yet, in the order in which they will
     * @param more whether there are older ones
     * @param wantsSides whether the leader wants each side's numbers to be shown to all three
     */
    record Own(
            Seat seat,
            List<Statement> shown,
            List<Statement> recent,
            List<Statement> waiting,
            boolean more,
            boolean wantsSides) {}

    /** What can be done on it. */
    interface Deeds {
        void contest(Statement statement);

        void remove(Statement statement);

        void wantSides(boolean wanted);

        void showMore();
    }

    OwnPage(Own own, Instant now, ZoneId zone, Deeds deeds) {
        addClassName("cp-evidence");
        var entering = new Paragraph(EnteringWords.of(own.waiting(), now, zone));
        entering.addClassName("cp-entering");
        entering.getElement().setAttribute("role", "status");
        add(entering);
        if (own.shown().isEmpty()) {
            add(new EmptyState(
                    "Your statements",
                    "What you say in a disagreement appears here as soon as a transcript or a channel export was imported, 24 hours "
                            + "before it enters the pair’s numbers."));
        } else {
            add(new Card("Your last 28 days, for your eyes", table(own)));
        }
        add(new Card("Numbers of each side", sides(own.wantsSides(), deeds::wantSides)));
        for (var statement : own.shown()) {
            add(new OwnCard(statement, now, zone, deeds::contest, deeds::remove));
        }
        if (own.more()) {
            add(new Button("Show older ones", _ -> deeds.showMore()));
        }
    }

    private static NativeTable table(Own own) {
        var table = new NativeTable();
        table.addClassName("cp-table");
        var head = table.getHead().addRow();
        head.add(Heading.ofColumn("Your own domain"), Heading.ofColumn("The other leader’s domain"));
        var row = table.getBody().addRow();
        row.addDataCell()
                .setText(SideScore.of(own.recent(), own.seat(), Statement::ownDomain)
                        .words());
        row.addDataCell()
                .setText(SideScore.of(own.recent(), own.seat(), Statement::otherDomain)
                        .words());
        return table;
    }

    private static Checkbox sides(boolean wanted, Consumer<Boolean> want) {
        var box = new Checkbox("Show the numbers of each side to all three of us", wanted);
        box.setHelperText("Holds only while both leaders want it. Without it the pages show the pair’s numbers alone.");
        box.addValueChangeListener(event -> want.accept(event.getValue()));
        return box;
    }
}
