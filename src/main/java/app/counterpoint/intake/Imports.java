package app.counterpoint.intake;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Recognition;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Files on their way in: preview, apply, undo, and the list of those that were applied. */
@Service
public class Imports {

    private final Relationships relationships;
    private final Map<Format, Importer> importers;
    private final ImportRecords records;
    private final Recall recall;
    private final ImportCounters counters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            Relationships relationships,
            List<Importer> importers,
            ImportRecords records,
            Recall recall,
            ImportCounters counters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.importers = importers.stream()
                .flatMap(importer -> importer.formats().stream().map(format -> Map.entry(format, importer)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.records = records;
        this.recall = recall;
        this.counters = counters;
        this.events = events;
        this.clock = clock;
    }

    /** What came of looking at a file. */
    public sealed interface Look {

        /** It can be imported, perhaps after some answers. */
        record Seen(Preview preview) implements Look {}

        /** It cannot; the reason says what is wrong and what to do. */
        record Refused(Format format, String reason) implements Look {}
    }

    /**
     * Looks at a file and stores nothing.
     *
     * @param id for which relationship
     * @param source the file
     * @param choices what has been said about it so far
     */
    public Look look(RelationshipId id, Source source, Choices choices) {
        try {
            return look(relationships.get(id), source, choices);
        } catch (IOException e) {
            return refuse(Format.UNKNOWN, "The file could not be read to its end. Try to export it again.");
        }
    }

    /**
     * Looks at a file and stores nothing, as {@link #look(RelationshipId, Source, Choices)}.
     *
     * @param progress how far it has come
     * @throws java.util.concurrent.CancellationException when the progress was cancelled meanwhile
     */
    public Look look(RelationshipId id, Source source, Choices choices, Progress progress) {
        return look(id, progress.watch(source), choices);
    }

    private Look look(Relationship relationship, Source source, Choices choices) throws IOException {
        var format = Recognition.of(source);
        var importer = importers.get(format);
        if (importer == null) {
            return refuse(format, Refusals.notTaken(source, format));
        }
        try {
            var layout = layout(source, format);
            var recalled = recall.about(relationship.id(), format, layout.key());
            return new Look.Seen(importer.preview(new Incoming(
                    relationship,
                    source,
                    format,
                    layout,
                    recalled,
                    Hash.of(source),
                    choices.over(recalled),
                    new SeatNames(Aliases.of(relationship), choices.people()),
                    UUID.randomUUID().toString(),
                    clock.instant())));
        } catch (NotImportable e) {
            return refuse(format, e.reason());
        }
    }

    private Layout layout(Source source, Format format) throws IOException {
        return format == Format.DECISIONS_CSV
                ? Layout.of(DecisionsReader.columns(
                        source, Context.of(clock.instant(), ZoneOffset.UTC, PersonMatcher.nobody())))
                : Layout.NONE;
    }

    private Look refuse(Format format, String reason) {
        counters.refused(format);
        return new Look.Refused(format, reason);
    }

    /**
     * Stores what the preview shows, for somebody at the page; see {@link #apply(Preview, Seat, Way)}.
     *
     * @param by the seat of the person who applies it
     */
    public ImportRecord apply(Preview preview, @Nullable Seat by) {
        return apply(preview, by, Way.PAGE);
    }

    /**
     * Stores what the preview shows. Bytes that were imported before and bring nothing new are not listed a second time, or a program
     * that sends the same file each night would fill the list.
     *
     * @param preview as last seen; {@link Preview#isReady()} must hold
     * @param by the seat of the person who applies it; absent when it came without one
     * @param via by which door it came
     * @throws IllegalStateException when questions are still open
     */
    public ImportRecord apply(Preview preview, @Nullable Seat by, Way via) {
        if (!preview.questions().isEmpty()) {
            throw new IllegalStateException("questions about the file are still open");
        }
        var importer = importerOf(preview.format());
        // Listed before its facts are there, so that whatever happens in between can be taken back.
        var again = isKnown(preview);
        records.save(recordOf(preview, by, via, 0).begun());
        try {
            var done = records.save(recordOf(preview, by, via, importer.store(preview)));
            counters.applied(preview);
            if (via == Way.PAGE) { // the other doors say themselves for whom they act
                events.publishEvent(new DoneByHand(done));
            }
            if (again && done.stored() == 0) {
                records.deleteById(done.id());
            }
            return done;
        } catch (RuntimeException e) {
            undo(preview.importId());
            throw e;
        }
    }

    private ImportRecord recordOf(Preview preview, @Nullable Seat by, Way via, int stored) {
        return new ImportRecord(
                preview.importId(),
                preview.relationship(),
                preview.format().id(),
                preview.contentHash(),
                by,
                via,
                clock.instant(),
                stored,
                preview.findings().size() - stored,
                preview.dropped(),
                preview.findings() instanceof Findings.Meetings meetings ? meetings.calendar() : null,
                null,
                null);
    }

    /** Keeps the names that the person has placed, so that nobody asks again. */
    public void remember(RelationshipId id, Choices choices) {
        choices.people()
                .forEach(
                        (person, seat) -> seat.ifPresent(held -> relationships.remember(id, held, Aliases.of(person))));
    }

    /** Keeps the names that the person has placed, and those answers that hold for later files of the kind. */
    public void remember(Preview preview, Choices choices) {
        remember(preview.relationship(), choices);
        recall.keep(preview.relationship(), preview.format(), preview.layout().key(), choices.answers());
    }

    /** The answers that hold for later files, newest first. */
    public List<RememberedAnswer> remembered(RelationshipId id) {
        return recall.all(id);
    }

    /** Forgets an answer: the next such file asks again. */
    public void forget(RememberedAnswer answer) {
        recall.forget(answer.relationship(), answer.id());
    }

    /** Takes an import back; what other files brought as well stays. Once is enough: a second time does nothing. */
    public void undo(String importId) {
        records.findById(importId).filter(ImportRecord::holds).ifPresent(record -> {
            formatOf(record).map(importers::get).ifPresent(importer -> importer.remove(importId));
            records.save(record.undone(clock.instant()));
        });
    }

    /** Takes an import back for somebody at the page. */
    public void undoByHand(String importId) {
        records.findById(importId).filter(ImportRecord::holds).ifPresent(record -> {
            undo(importId);
            events.publishEvent(new DoneByHand(record.undone(clock.instant())));
        });
    }

    /** The imports of a relationship, newest first. */
    public List<ImportRecord> history(RelationshipId id, Pageable page) {
        return records.findByRelationshipOrderByAtDesc(id, page);
    }

    /** The import of that id if it is one of the relationship; empty otherwise. */
    public Optional<ImportRecord> find(RelationshipId id, String importId) {
        return records.findById(importId).filter(record -> record.relationship().equals(id));
    }

    /** Whether exactly these bytes have been imported and still count. */
    public boolean isKnown(Preview preview) {
        return records.existsByRelationshipAndContentHashAndUnfinishedIsNullAndUndoneAtIsNull(
                preview.relationship(), preview.contentHash());
    }

    @EventListener
    void on(RelationshipRemoved removed) {
        records.deleteByRelationship(removed.relationship());
    }

    private Importer importerOf(Format format) {
        var importer = importers.get(format);
        if (importer == null) {
            throw new IllegalStateException("nothing stores " + format.id());
        }
        return importer;
    }

    private static Optional<Format> formatOf(ImportRecord record) {
        return java.util.Arrays.stream(Format.values())
                .filter(format -> format.id().equals(record.format()))
                .findFirst();
    }

    static <T> Reading.Rows<T> rows(Reading<T> reading) {
        return switch (reading) {
            case Reading.Rows<T> rows -> rows;
            case Reading.Unreadable<T>(String reason) -> throw new NotImportable(reason);
        };
    }
}
