package app.counterpoint.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backs the embedded store up now and then, into its data directory. A server's own backups are its administrator's. */
@Component
@Conditional(EmbeddedStoreConfiguration.NoServerIsNamed.class)
class ScheduledBackups {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);
    private static final String BEFORE = "counterpoint-";
    private static final String AFTER = ".backup";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final MongoDatabaseFactory mongo;
    private final StorageSettings settings;
    private final Clock clock;
    private final Path directory;

    ScheduledBackups(MongoDatabaseFactory mongo, StorageSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
        this.directory = settings.dataDir().resolve("backups");
    }

    /** Makes a backup when the last one is old enough, and deletes those that are too many. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void keep() {
        try {
            if (settings.backupsKept() > 0) {
                WholeFile.directory(directory);
                if (isDue()) {
                    write();
                }
            }
            if (Files.isDirectory(directory)) {
                for (var old :
                        newestFirst().stream().skip(settings.backupsKept()).toList()) {
                    Files.deleteIfExists(old);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("the store could not be backed up; look at {}", directory, e);
        }
    }

    /** Makes a backup now and deletes all older ones, which may hold what was deleted since; does nothing where none are made. */
    void renew() {
        try {
            if (settings.backupsKept() > 0) {
                WholeFile.directory(directory);
                write();
                for (var old : newestFirst().stream().skip(1).toList()) {
                    Files.deleteIfExists(old);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        var file = directory.resolve(BEFORE + TIME.format(clock.instant()) + AFTER);
        var written = Archive.write(mongo.getMongoDatabase(), file, null);
        LOG.info("backed up {} documents", written.documents());
    }

    private boolean isDue() throws IOException {
        var newest = newestFirst().stream().findFirst().map(ScheduledBackups::madeAt);
        return newest.isEmpty()
                || Duration.between(newest.get(), clock.instant()).compareTo(settings.backupEvery()) >= 0;
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(BEFORE + "[-0-9TZ]+" + "\\.backup"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    private static Instant madeAt(Path file) {
        var name = file.getFileName().toString();
        return TIME.parse(name.substring(BEFORE.length(), name.length() - AFTER.length()), Instant::from);
    }
}
