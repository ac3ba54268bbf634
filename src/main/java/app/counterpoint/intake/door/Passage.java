package app.counterpoint.intake.door;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.Way;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.RelationshipId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Brings files in without a person: all of them or none, and only where nothing is left to ask. */
@Component
class Passage {

    private static final Set<Format> SPOKEN =
            EnumSet.of(Format.WEBVTT, Format.SRT, Format.MEET_TRANSCRIPT, Format.SLACK_EXPORT);

    private final Imports imports;
    private final Relationships relationships;
    private final AccessLog log;

    Passage(Imports imports, Relationships relationships, AccessLog log) {
        this.imports = imports;
        this.relationships = relationships;
        this.log = log;
    }

    /**
     * A file with what is said about it.
     *
     * @param lasting whether what is said holds for later files too
     */
    record Item(Source source, Choices choices, boolean lasting) {
        Item(Source source, Choices choices) {
            this(source, choices, true);
        }
    }

    /**
     * Looks at the files, and stores what they hold unless it is a dry run.
     *
     * @throws Problem 403 without the agreement, 409 when something is to be answered, 422 when a file cannot be imported; then
     *     nothing was stored
     */
    List<Receipt> bring(RelationshipId relationship, List<Item> items, Way via, boolean dryRun) {
        var previews = items.stream().map(item -> look(relationship, item)).toList();
        if (dryRun) {
            return previews.stream().map(Receipt::of).toList();
        }
        previews.forEach(Passage::refuseOpenQuestions);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).lasting()) {
                remember(previews.get(i), items.get(i).choices());
            }
        }
        return store(previews, via);
    }

    /** Takes an import back. */
    void undo(RelationshipId relationship, String importId, Way via) {
        var record = imports.find(relationship, importId).orElseThrow();
        if (record.holds()) {
            imports.undo(importId);
            log.recordFor(via.title(), Action.UNDONE, relationship, record.format());
        }
    }

    /** Whether files of a format hold what people said or wrote. */
    static boolean holdsWords(String format) {
        return SPOKEN.stream().anyMatch(spoken -> spoken.id().equals(format));
    }

    private Preview look(RelationshipId relationship, Item item) {
        return switch (imports.look(relationship, item.source, item.choices)) {
            case Imports.Look.Seen(var preview) -> preview;
            case Imports.Look.Refused(var format, var reason) -> throw refused(relationship, format, reason);
        };
    }

    private Problem refused(RelationshipId relationship, Format format, String reason) {
        var silent = SPOKEN.contains(format) && !relationships.languageScored(relationship);
        return Problem.of(
                silent ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                silent ? "Wording is not scored at the moment" : "The file cannot be imported",
                reason,
                Map.of("format", format.id()));
    }

    private static void refuseOpenQuestions(Preview preview) {
        if (!preview.questions().isEmpty()) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    "The file leaves something open",
                    "Nothing was stored. Send it again with an answer to each question as a parameter: answer.ID=VALUE.",
                    Map.of(
                            "questions",
                            preview.questions(),
                            "format",
                            preview.format().id()));
        }
    }

    private void remember(Preview preview, Choices choices) {
        try {
            imports.remember(preview, choices);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    "Another seat has that name",
                    "Nothing was stored. A name or address belongs to one seat; see the page People.");
        }
    }

    private List<Receipt> store(List<Preview> previews, Way via) {
        var done = new ArrayList<Receipt>();
        try {
            for (var preview : previews) {
                if (preview.findings().size() == 0) {
                    done.add(Receipt.nothing(preview));
                    continue;
                }
                var record = imports.apply(preview, null, via);
                done.add(Receipt.of(preview, record));
                log.recordFor(
                        via.title(),
                        Action.IMPORTED,
                        preview.relationship(),
                        "%s, %d new, %d known".formatted(preview.format().id(), record.stored(), record.known()));
            }
            return done;
        } catch (RuntimeException e) {
            previews.forEach(preview -> imports.undo(preview.importId()));
            throw e;
        }
    }
}
