package app.counterpoint.intake.ui;

import app.counterpoint.intake.ImportRecord;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.ui.Moments;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.ZoneId;
import java.util.Arrays;

/** The imports that were applied, newest first, each with an undo. */
class ImportHistory extends VerticalLayout {

    private final Imports imports;
    private final Grid<ImportRecord> grid = new Grid<>();

    ImportHistory(Imports imports, Relationship relationship) {
        this.imports = imports;
        setPadding(false);
        grid.addColumn(record -> moment(record, relationship.zone()))
                .setHeader("Imported")
                .setAutoWidth(true);
        grid.addColumn(record -> title(record.format())).setHeader("What").setFlexGrow(2);
        grid.addColumn(ImportHistory::by).setHeader("By").setAutoWidth(true);
        grid.addColumn(ImportRecord::stored).setHeader("Stored").setAutoWidth(true);
        grid.addColumn(ImportRecord::known).setHeader("Known before").setAutoWidth(true);
        grid.addComponentColumn(this::undo).setHeader("Actions").setAutoWidth(true);
        grid.setItemsPageable(page -> imports.history(relationship.id(), page));
        grid.setEmptyStateText("Nothing has been imported yet.");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setHeight("16rem");
        add(new H2("Imported so far"), grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static String moment(ImportRecord record, ZoneId zone) {
        return Moments.time(record.at(), zone);
    }

    static String title(String id) {
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(id))
                .map(Format::title)
                .findFirst()
                .orElse(id);
    }

    private static String by(ImportRecord record) {
        var seat = record.by();
        var via = record.via();
        return seat != null ? seat.name() : via == null ? "automatic" : via.title();
    }

    private Component undo(ImportRecord record) {
        if (!record.holds()) {
            return new Span("taken back");
        }
        var button = new Button(record.isUnfinished() ? "Not finished: take back" : "Undo", _ -> {
            imports.undoByHand(record.id());
            refresh();
            Notice.say("Import taken back");
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
