package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Checkups;
import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.MoveAnswer;
import app.counterpoint.checkup.Source;
import app.counterpoint.checkup.Tile;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.PageKeys;
import app.counterpoint.shared.ui.Undo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The page that is opened on Monday morning for two minutes. */
@Route("")
@PageTitle("Monday · Counterpoint")
@Menu(title = "Monday", order = 0)
@RolesAllowed(Roles.SEAT)
class MondayView extends Div implements BeforeEnterObserver {

    private final transient CurrentRelationship current;
    private final transient Checkups checkups;
    private final transient Marking marking;
    private final transient Accounts accounts;
    private transient @Nullable MondayReport shown;

    MondayView(CurrentRelationship current, Checkups checkups, Marking marking, Accounts accounts) {
        this.current = current;
        this.checkups = checkups;
        this.marking = marking;
        this.accounts = accounts;
        addClassName("cp-page");
        PageKeys.bind(
                this,
                Map.of(
                        '1', () -> withShown(report -> open(report.forums())),
                        '2', () -> withShown(report -> open(report.escalations())),
                        '3', () -> withShown(report -> open(report.precision())),
                        'n', () -> withShown(report -> mark(report, report.week())),
                        'm', () -> getElement().executeJs("this.querySelector('#move')?.focus()"),
                        'p', () -> getElement().executeJs("window.print()")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.exists()) {
            event.forwardTo("welcome");
            return;
        }
        show();
    }

    private void show() {
        var relationship = current.get();
        var report = checkups.monday(relationship.id());
        removeAll();
        var seat = current.seat();
        var onlookers = Onlookers.of(relationship, accounts.of(relationship.id()));
        if (report.sources().stream().allMatch(source -> source.age() == null)) {
            add(beginning());
        } else if (seat == Seat.CPTO && !onlookers.areBoth()) {
            add(new InviteStrip(onlookers));
        }
        add(new MondayPage(
                report,
                new Viewing(
                        seat == Seat.CPTO,
                        onlookers.words(),
                        remarks(relationship, report, seat),
                        relationship.agreement().terms().scorer()),
                answer -> answer(report, answer),
                week -> mark(report, week)));
        shown = report;
    }

    /** While meetings are all that is known, what they alone can tell. */
    private List<String> remarks(Relationship relationship, MondayReport report, Seat reader) {
        var beyondMeetings = report.sources().stream()
                .filter(source -> source.age() != null)
                .anyMatch(source -> source.source() == Source.DECISIONS || source.source() == Source.STATEMENTS);
        if (beyondMeetings) {
            return List.of();
        }
        var encounters = checkups.encounters(relationship.id());
        return encounters.exist() ? List.of(encounters.words(reader)) : List.of();
    }

    private static EmptyState beginning() {
        return EmptyState.filledByImport(
                        "Nothing has been brought in yet",
                        "A calendar export fills shared forums, a decision log fills escalations, a transcript fills"
                                + " precision. The first of them is enough to begin.")
                .way("Look around with demo data", "welcome");
    }

    private void answer(MondayReport report, MoveAnswer answer) {
        var entry = checkups.answer(current.get().id(), report.move().kind(), answer);
        show();
        Undo.offer("Noted: " + answer.title().toLowerCase(java.util.Locale.ROOT), () -> {
            checkups.forget(entry);
            show();
        });
    }

    private void mark(MondayReport report, IsoWeek week) {
        marking.open(report.weeks(), week, this::show);
    }

    private void withShown(Consumer<MondayReport> deed) {
        var report = shown;
        if (report != null) {
            deed.accept(report);
        }
    }

    private void open(Tile tile) {
        getUI().ifPresent(ui -> Addresses.open(ui, tile.evidence().href()));
    }
}
