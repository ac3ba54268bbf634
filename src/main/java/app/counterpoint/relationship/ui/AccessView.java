package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.AccessEntry;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.LogCheck;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Who looked at what and who changed what, for all three to read; and whether the log is as it was written. */
@Route("access")
@PageTitle("Access log · Counterpoint")
@Menu(title = "Access log", order = 80)
@RolesAllowed(Roles.SEAT)
class AccessView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final transient CurrentRelationship current;
    private final transient AccessLog log;

    AccessView(CurrentRelationship current, AccessLog log) {
        this.current = current;
        this.log = log;
        addClassName("cp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.exists()) {
            show(current.get());
        } else {
            event.forwardTo("welcome");
        }
    }

    private void show(Relationship relationship) {
        removeAll();
        var state = new Paragraph(words(log.check()));
        state.addClassName("cp-log-state");
        state.getElement().setAttribute("role", "status");
        add(
                new PageHeader(
                        "Access log",
                        "Every page opened, file brought in or taken out, setting changed and sign-in. Nobody can edit"
                                + " it; all three seats see all of it. For a day before and after a change to the"
                                + " agreement, lines of the CTO and the CPO say “leader”: else they would tell who changed"
                                + " it."),
                state,
                grid(relationship));
    }

    private Grid<AccessEntry> grid(Relationship relationship) {
        var grid = new Grid<AccessEntry>();
        grid.addColumn(AccessEntry::number).setHeader("Line").setFlexGrow(0).setWidth("90px");
        grid.addColumn(entry -> WHEN.format(entry.at().atZone(relationship.zone())))
                .setHeader("When (" + relationship.zone() + ")")
                .setFlexGrow(0)
                .setWidth("210px");
        grid.addColumn(AccessEntry::role).setHeader("Who").setFlexGrow(0).setWidth("140px");
        grid.addColumn(entry -> Doing.words(entry.action()))
                .setHeader("Did")
                .setFlexGrow(0)
                .setWidth("220px");
        grid.addColumn(AccessEntry::what).setHeader("What");
        grid.setItems(query -> page(relationship, query));
        grid.setEmptyStateText("Nothing has happened yet.");
        grid.addClassName("cp-log");
        return grid;
    }

    private Stream<AccessEntry> page(Relationship relationship, Query<AccessEntry, Void> query) {
        var newestFirst = Sort.by(Sort.Direction.DESC, "number");
        return log
                .entries(relationship.id(), PageRequest.of(query.getPage(), query.getPageSize(), newestFirst))
                .stream();
    }

    private static String words(LogCheck check) {
        return switch (check) {
            case LogCheck.Intact intact ->
                "Checked just now: %,d lines, none changed and none missing.".formatted(intact.entries());
            case LogCheck.Broken broken ->
                "This log has been changed or cut. " + broken.why()
                        + " What comes before that line is as it was written.";
        };
    }
}
