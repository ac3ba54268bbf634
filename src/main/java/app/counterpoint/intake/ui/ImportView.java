package app.counterpoint.intake.ui;

import app.counterpoint.intake.Imports;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where files are dropped. Each is shown before anything is stored, and can be taken back afterwards. */
@Route("import")
@PageTitle("Import")
@Menu(title = "Import", order = 60)
@RolesAllowed(Roles.SEAT)
class ImportView extends VerticalLayout {

    private static final int LARGEST = 64 * 1024 * 1024;

    private final Imports imports;
    private final CurrentRelationship current;
    private final VerticalLayout looks = new VerticalLayout();
    private final Button all = new Button("Import all that are ready", _ -> applyAll());
    private final ImportHistory history;
    private final RememberedList remembered;

    ImportView(Imports imports, CurrentRelationship current) {
        this.imports = imports;
        this.current = current;
        this.history = new ImportHistory(imports, current.get());
        this.remembered = new RememberedList(imports, current.get());
        addClassName("page");
        looks.setPadding(false);
        looks.setId("looks");
        add(
                new H1("Import"),
                new Paragraph(
                        "Drop a file. You see what would be stored and what would be dropped before anything is; "
                                + "people other than the three become a count while the file is read, and the file itself is not kept."),
                drop(),
                new TakenFormats(),
                all,
                looks,
                history,
                remembered);
        all.setVisible(false);
        all.addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Upload drop() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(Source.of(file.fileName(), bytes))));
        upload.setId("drop");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(50);
        upload.setDropLabel(new Span("or drop files here (up to 64 MB each)"));
        upload.setWidthFull();
        upload.addFileRejectedListener(event -> Notice.say(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList()); // the cards below say what became of them
        return upload;
    }

    private void look(Source source) {
        looks.addComponentAsFirst(new LookCard(imports, current.get(), current.seat(), source, this::changed));
        changed();
    }

    private void applyAll() {
        cards().forEach(LookCard::applyIfReady);
    }

    private void changed() {
        history.refresh();
        remembered.refresh();
        all.setVisible(cards().stream().filter(LookCard::isReady).count() > 1);
    }

    private List<LookCard> cards() {
        return looks.getChildren()
                .filter(LookCard.class::isInstance)
                .map(LookCard.class::cast)
                .toList();
    }
}
