package app.counterpoint.intake.ui;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.tracker.TrackerWord;
import app.counterpoint.intake.reader.tracker.TrackerWords;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Notice;
import app.counterpoint.shared.ui.PageHeader;
import app.counterpoint.shared.ui.Undo;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;

/** Takes the company's own words from a tracker's export: shows them, and adds those that somebody chooses. */
@Route("words")
@PageTitle("Words from an export · Counterpoint")
@RolesAllowed(Roles.SEAT)
class WordsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 64 * 1024 * 1024;

    private final transient CurrentRelationship current;
    private final transient Relationships relationships;
    private final transient AccessLog log;
    private final Div found = new Div();

    WordsView(CurrentRelationship current, Relationships relationships, AccessLog log) {
        this.current = current;
        this.relationships = relationships;
        this.log = log;
        addClassName("cp-page");
        var drop = new Upload(UploadHandler.inMemory((file, bytes) -> look(Source.of(file.fileName(), bytes))));
        drop.setMaxFileSize(LARGEST);
        drop.setMaxFiles(1);
        drop.setDropLabel(new Span("or drop a CSV of issues here"));
        drop.addFileRejectedListener(event -> Notice.say(event.getErrorMessage()));
        drop.addAllFinishedListener(_ -> drop.clearFileList());
        found.getElement().setAttribute("role", "status");
        add(
                new PageHeader(
                        "Words from an export",
                        "Names of components, projects and labels, from a CSV of Jira or Linear. Nothing else of the file is read, and "
                                + "nothing is stored before you choose.",
                        new Anchor("people", "Back to People")),
                drop,
                found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.exists()) {
            event.forwardTo("welcome");
        }
    }

    private void look(Source source) {
        found.removeAll();
        switch (read(source)) {
            case Reading.Unreadable<TrackerWord>(var reason) -> {
                var words = new Paragraph(reason);
                words.getElement().setAttribute("role", "alert");
                found.add(words);
            }
            case Reading.Rows<TrackerWord> rows ->
                found.add(new WordChoice(rows.accepted(), current.get().glossary(), this::add));
        }
    }

    private static Reading<TrackerWord> read(Source source) {
        try {
            return TrackerWords.read(source, Limits.usual());
        } catch (IOException e) {
            return new Reading.Unreadable<>("The file could not be read to its end. Try to export it again.");
        }
    }

    private void add(GlossaryWords chosen) {
        var id = current.get().id();
        relationships.gloss(id, current.get().glossary().with(chosen));
        log.record(Action.SETTING, id, "glossary");
        found.removeAll();
        int count = chosen.features().size() + chosen.components().size();
        found.add(new Paragraph(
                (count == 1 ? "1 word" : count + " words") + " added. They hold for what is scored from now on."));
        Undo.offer("Added", () -> {
            relationships.gloss(id, current.get().glossary().without(chosen));
            log.record(Action.SETTING, id, "glossary");
            found.removeAll();
            Notice.say("Taken back");
        });
    }
}
