package app.counterpoint.intake.door;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Way;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The watched folder: imports what is laid into it when it is whole and leaves nothing to ask, and puts everything away with a note that
 * says what became of it. With several relationships each has a folder of its own, named by its id.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration FILLING = Duration.ofMinutes(10);

    private final Path root;
    private final InboxSettings settings;
    private final Relationships relationships;
    private final Passage passage;
    private final Clock clock;
    private final Map<Path, Sighting> seen = new HashMap<>();

    Inbox(StorageSettings storage, InboxSettings settings, Relationships relationships, Passage passage, Clock clock) {
        this.root = storage.dataDir().resolve("inbox");
        this.settings = settings;
        this.relationships = relationships;
        this.passage = passage;
        this.clock = clock;
    }

    /** One look at everything; the lock keeps a second instance on the same disk out meanwhile. */
    @Scheduled(fixedDelayString = "${counterpoint.inbox.every:10s}", initialDelayString = "PT5S")
    @SchedulerLock(name = "inbox", lockAtMostFor = "1h")
    public synchronized void tick() {
        if (!settings.enabled()) {
            return;
        }
        try {
            look();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "the watched folder cannot be read or written: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void look() throws IOException {
        var real = relationships.all().stream().filter(one -> !one.demo()).toList();
        var names = new LinkedHashMap<String, String>();
        if (real.size() > 1) {
            real.forEach(one -> names.put(one.id().toString(), one.label()));
        }
        var top = new Tray(root);
        top.prepare(InboxWords.readme(settings, names));
        for (var file : complete(top, names.keySet())) {
            if (real.size() == 1) {
                bring(top, real.getFirst().id(), file);
            } else {
                put(
                        top,
                        file,
                        real.isEmpty()
                                ? "There is no relationship yet that it could be about. Set Counterpoint up first."
                                : "Several relationships are watched. Lay it into the folder of one of them; see README.txt.");
            }
        }
        sweep(top);
        for (var one : names.isEmpty() ? List.<Relationship>of() : real) {
            var tray = new Tray(root.resolve(one.id().toString()));
            tray.prepare(InboxWords.readme(settings, Map.of()));
            for (var file : complete(tray, Set.of())) {
                bring(tray, one.id(), file);
            }
            sweep(tray);
        }
    }

    /** What has not changed since the last look. */
    private List<Path> complete(Tray tray, Set<String> otherTrays) throws IOException {
        var waiting = tray.waiting(otherTrays);
        seen.keySet().removeIf(path -> tray.folder().equals(path.getParent()) && !waiting.contains(path));
        return waiting.stream().filter(this::isComplete).toList();
    }

    private boolean isComplete(Path file) {
        try {
            var now = Sighting.of(file);
            var before = seen.put(file, now);
            var filling = now.regular()
                    && now.size() == 0
                    && clock.instant().isBefore(now.modified().plus(FILLING));
            return now.isStill(before) && !filling;
        } catch (IOException e) {
            return false; // gone since, or not ours to see: the next look tells
        }
    }

    private void bring(Tray tray, RelationshipId relationship, Path file) throws IOException {
        seen.remove(file);
        if (!Sighting.of(file).regular()) {
            put(tray, file, "Folders, links and devices are not read. Zip a folder, and lay a file itself here.");
            return;
        }
        var taken = tray.take(file);
        try {
            var before = Sighting.of(taken);
            var source = Source.of(file.getFileName().toString(), taken);
            var receipt = passage.bring(
                            relationship, List.of(new Passage.Item(source, Choices.NONE)), Way.FOLDER, false)
                    .getFirst();
            if (Sighting.of(taken).isStill(before)) {
                putDone(tray, taken, receipt);
            } else {
                takeBack(relationship, receipt);
                put(tray, taken, "It was written to while it was read. Lay it here again when it is whole.");
            }
        } catch (Problem problem) {
            tray.put(taken, tray.failed(), InboxWords.failed(problem), clock.instant());
        } catch (RuntimeException e) { // its message may hold what the file holds
            LOG.error("a file in the watched folder failed: {}", e.getClass().getName());
            put(tray, taken, "Something failed here. The log tells when and where.");
        }
    }

    private void takeBack(RelationshipId relationship, Receipt receipt) {
        var id = receipt.importId();
        if (id != null && receipt.changed()) {
            passage.undo(relationship, id, Way.FOLDER);
        }
    }

    private void putDone(Tray tray, Path taken, Receipt receipt) throws IOException {
        var words = Passage.holdsWords(receipt.format());
        var note = InboxWords.done(receipt, words);
        if (words || settings.keepDone().isZero()) {
            tray.drop(taken, tray.done(), note, clock.instant());
        } else {
            tray.put(taken, tray.done(), note, clock.instant());
        }
    }

    private void put(Tray tray, Path file, String reason) throws IOException {
        tray.put(file, tray.failed(), InboxWords.failed(reason), clock.instant());
    }

    private void sweep(Tray tray) throws IOException {
        Tray.sweep(tray.done(), clock.instant().minus(settings.keepDone()));
        Tray.sweep(tray.failed(), clock.instant().minus(settings.keepFailed()));
    }

    @EventListener
    synchronized void on(RelationshipRemoved removed) {
        try {
            FileSystemUtils.deleteRecursively(
                    root.resolve(removed.relationship().toString()));
            var others = relationships.all().stream()
                    .filter(one -> !one.demo() && !one.id().equals(removed.relationship()));
            if (others.findAny().isEmpty()) {
                new Tray(root).clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
