package app.counterpoint.storage;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Brings what is stored up to this program at its start, in order and once, and keeps off a database that a newer one wrote. */
@Component
class Migrations implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<Migration> migrations;
    private final MongoOperations mongo;
    private final LockProvider locks;
    private final Clock clock;

    Migrations(List<Migration> migrations, MongoOperations mongo, LockProvider locks, Clock clock) {
        this.migrations =
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.mongo = mongo;
        this.locks = locks;
        this.clock = clock;
        var ids = this.migrations.stream().map(Migration::id).collect(Collectors.toSet());
        if (ids.size() < migrations.size() || !ids.stream().allMatch(id -> id.matches("\\d{3}-[a-z0-9-]+"))) {
            throw new IllegalStateException("migrations have ids of their own, as in 002-split-titles: " + ids);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuseNewer(done());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!missing().isEmpty()) {
            var lock = locks.lock(new LockConfiguration(ClockProvider.now(), "migrations", LONGEST, Duration.ZERO));
            if (lock.isPresent()) {
                try {
                    missing().forEach(this::run);
                } finally {
                    lock.get().unlock();
                }
            } else if (System.nanoTime() > end) {
                throw new StoreUnusable(
                        "Another instance has been changing the database for " + PATIENCE.toMinutes() + " minutes.",
                        "Look at that instance. If it is gone, its lock ends " + LONGEST.toMinutes()
                                + " minutes after it was taken; start again then.");
            } else {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private void run(Migration migration) {
        LOG.info("changing the database: {}", migration.id());
        migration.run(mongo);
        mongo.insert(new SchemaStep(migration.id(), clock.instant()));
    }

    private List<Migration> missing() {
        var done = done();
        return migrations.stream().filter(m -> !done.contains(m.id())).toList();
    }

    private Set<String> done() {
        return mongo.findAll(SchemaStep.class).stream().map(SchemaStep::id).collect(Collectors.toSet());
    }

    private void refuseNewer(Set<String> done) {
        var unknown = new ArrayList<>(done);
        unknown.removeAll(migrations.stream().map(Migration::id).toList());
        if (!unknown.isEmpty()) {
            throw new StoreUnusable(
                    "The data was written by a newer Counterpoint: this one does not know " + unknown + ".",
                    "Start the newer program again, or restore a backup that was made before the update.");
        }
    }
}
