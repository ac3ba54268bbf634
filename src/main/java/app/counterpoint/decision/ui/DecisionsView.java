package app.counterpoint.decision.ui;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.DecisionExport;
import app.counterpoint.decision.Decisions;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;

/** The decision log, newest first. */
@Route("decisions")
@PageTitle("Decisions · Counterpoint")
@Menu(title = "Decisions", order = 40)
@RolesAllowed(Roles.SEAT)
class DecisionsView extends VerticalLayout {

    private final Decisions decisions;
    private final CurrentRelationship current;
    private final DecisionEditor editor;
    private final DecisionExport export;
    private final Grid<Decision> grid = new Grid<>();

    DecisionsView(Decisions decisions, CurrentRelationship current, DecisionEditor editor, DecisionExport export) {
        this.decisions = decisions;
        this.export = export;
        this.current = current;
        this.editor = editor;
        setSizeFull();
        addClassName("cp-page");
        add(header());
        setUpGrid(current.get().zone());
        grid.setMinHeight("calc(100vh - 12rem)");
        addAndExpand(grid);
    }

    private HorizontalLayout header() {
        var add = new Button("Add a decision", _ -> editor.addNew("A decision", Ending.OPEN, this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var escalate = new Button("Add an escalation", _ -> editor.addNew("An escalation", Ending.BOTH, this::refresh));
        var header = new HorizontalLayout(new H1("Decisions"), download(), escalate, add);
        header.setWidthFull();
        header.setWrap(true);
        header.setAlignItems(FlexComponent.Alignment.BASELINE);
        header.setFlexGrow(1, header.getComponentAt(0));
        return header;
    }

    private Anchor download() {
        var file = DownloadHandler.fromInputStream(_ -> {
            var bytes = export.sheet(current.get());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "decisions.csv", "text/csv;charset=utf-8", bytes.length);
        });
        return new Anchor(file, AttachmentType.DOWNLOAD, "Download as CSV");
    }

    private void setUpGrid(ZoneId zone) {
        grid.addColumn(Decision::question)
                .setHeader("Question")
                .setWidth("15em")
                .setFlexGrow(4)
                .setTooltipGenerator(Decision::question);
        grid.addColumn(decision -> Moments.date(decision.raised()))
                .setHeader("Came up")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(decision -> Ending.of(decision).title())
                .setHeader("How it ended")
                .setAutoWidth(true);
        grid.addColumn(decision -> concluded(decision, zone))
                .setHeader("Asked or settled")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(DecisionsView::preparation).setHeader("To come").setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader("Actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(page -> decisions.rows(current.get().id(), page).getContent());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateText("No decision yet. Add one here, or drop a list of decisions on the import page.");
    }

    private static String concluded(Decision decision, ZoneId zone) {
        var moment = decision.concludedAt();
        return moment == null ? "" : Moments.date(moment, zone);
    }

    private static String preparation(Decision decision) {
        var due = decision.due();
        return due == null || !decision.isOpen()
                ? ""
                : "%s · %d of 4 ready"
                        .formatted(Moments.date(due), decision.ready().size());
    }

    private HorizontalLayout actions(Decision decision) {
        var change = new Button("Change", _ -> editor.edit(decision, this::refresh));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel("Change: " + decision.question());
        var remove = new Button("Remove", _ -> editor.remove(decision, this::refresh));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel("Remove: " + decision.question());
        return new HorizontalLayout(change, remove);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
