package app.counterpoint.intake.ui;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Spool;
import app.counterpoint.intake.Spools;
import app.counterpoint.intake.door.GitHubHooks;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Notice;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where files are dropped. Each is shown before anything is stored, and can be taken back afterwards. */
@Route("import")
@PageTitle("Import · Counterpoint")
@Menu(title = "Import", order = 60)
@RolesAllowed(Roles.SEAT)
class ImportView extends VerticalLayout {

    private static final int MOST_AT_ONCE = 500;

    private final Spools spools;
    private final Desk desk;
    private final VerticalLayout looks = new VerticalLayout();
    private final Paragraph together = new Paragraph();
    private final Button all = new Button("Import all that are ready", _ -> applyAll());
    private final ImportHistory history;
    private final RememberedList remembered;
    private Choices placed = Choices.NONE;

    ImportView(Imports imports, Spools spools, CurrentRelationship current, GitHubHooks gitHub, AccessLog log) {
        this.spools = spools;
        this.desk = new Desk(imports, current.get(), current.seat(), new Waiting(), this::changed, this::place);
        this.history = new ImportHistory(imports, current.get());
        this.remembered = new RememberedList(imports, current.get(), log);
        addClassName("cp-page");
        looks.setPadding(false);
        looks.setId("looks");
        together.setId("together");
        together.getElement().setAttribute("role", "status");
        add(
                new PageHeader(
                        "Import",
                        "Drop a file. You see what would be stored and what would be dropped before anything is;"
                                + " people other than the three become a count while the file is read, and the file itself"
                                + " is not kept."),
                drop(),
                new TakenFormats(),
                together,
                all,
                looks,
                history,
                remembered,
                new GitHubCard(gitHub, current.get(), current.seat() == Seat.CPTO));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        tell();
    }

    private Upload drop() {
        var upload = new Upload(this::take);
        upload.setId("drop");
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("or drop them here, up to 2 GB each"));
        upload.setWidthFull();
        upload.addFileRejectedListener(event -> Notice.say(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList()); // the cards below say what became of them
        return upload;
    }

    /** As it comes, without holding it in memory; what is kept of a large one on disk cannot be read by anybody else. */
    private void take(UploadEvent event) throws IOException {
        try {
            var spool = spools.take(event.getFileName(), event.getInputStream());
            event.getUI().access(() -> look(spool));
        } catch (Spools.TooLarge e) {
            event.reject(
                    "The file is larger than 2 GB. Export a shorter time, or fewer channels or projects. Nothing was"
                            + " stored.");
        }
    }

    private void look(Spool spool) {
        if (!isAttached()) {
            spool.close(); // the page was left while the file came in
            return;
        }
        looks.addComponentAsFirst(new LookCard(desk, spool, placed));
        changed();
    }

    private void place(Person person, Optional<Seat> seat) {
        placed = placed.place(person, seat);
        cards().forEach(card -> card.place(person, seat));
    }

    private void applyAll() {
        cards().forEach(LookCard::applyIfReady);
    }

    private void changed() {
        history.refresh();
        remembered.refresh();
        tell();
    }

    private void tell() {
        var cards = cards();
        var ready = cards.stream().filter(LookCard::isReady).count();
        var asking = cards.stream().filter(LookCard::isAsking).count();
        all.setVisible(ready > 1);
        together.setVisible(cards.size() > 1);
        together.setText("%d files: %d ready, %d with an open question, %d imported or refused or being read."
                .formatted(cards.size(), ready, asking, cards.size() - ready - asking));
    }

    private List<LookCard> cards() {
        return looks.getChildren()
                .filter(LookCard.class::isInstance)
                .map(LookCard.class::cast)
                .toList();
    }
}
