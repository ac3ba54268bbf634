package app.counterpoint.privacy;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Retained;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** How long everything is kept: one table, which is carried out every day. */
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Map<String, Retained> kinds;
    private final RetentionSettings settings;
    private final MongoOperations mongo;
    private final AccessLog log;
    private final Clock clock;

    /** @throws IllegalArgumentException when a setting names no kind, or more days than its limit */
    Retention(List<Retained> kinds, RetentionSettings settings, MongoOperations mongo, AccessLog log, Clock clock) {
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(
                        kind -> kind.keeping().key(), Function.identity(), (one, _) -> one, TreeMap::new));
        this.settings = settings;
        this.mongo = mongo;
        this.log = log;
        this.clock = clock;
        settings.days().forEach((key, days) -> kind(key).keeping().check(days));
    }

    /**
     * One line of the table.
     *
     * @param keeping what, its usual time and its limit
     * @param days for how many days it is kept now
     * @param lastAt when old ones were last looked for; absent before the first time
     * @param lastRows how many went then
     * @param rows how many ever went
     */
    public record Row(Keeping keeping, int days, @Nullable Instant lastAt, long lastRows, long rows) {}

    /** The table, by what it is about. */
    public List<Row> table() {
        return kinds.values().stream()
                .map(kind -> {
                    var state = state(kind.keeping().key());
                    return new Row(
                            kind.keeping(),
                            days(kind.keeping(), state),
                            state.lastAt(),
                            state.lastRows(),
                            state.rows());
                })
                .sorted(Comparator.comparing((Row row) -> row.keeping().what()))
                .toList();
    }

    /**
     * Keeps things of a kind for so many days from now on; the next round carries it out.
     *
     * @throws IllegalArgumentException with a sentence for the person, when it is no kind of ours, or more days than its limit
     */
    public void keep(RelationshipId by, String key, int days) {
        var keeping = kind(key).keeping();
        keeping.check(days);
        mongo.save(state(key).keeping(days));
        log.record(Action.SETTING, by, "%s are kept for %d days".formatted(key, days));
    }

    /** Deletes what is too old, of every kind; a kind that fails keeps no other from its turn. */
    @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT3M")
    @SchedulerLock(name = "retention")
    public void carryOut() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var gone = new TreeMap<String, Long>();
        kinds.forEach((key, kind) -> {
            try {
                var state = state(key);
                var rows = kind.forget(now.minus(Duration.ofDays(days(kind.keeping(), state))));
                mongo.save(state.deleted(rows, now));
                if (rows > 0) {
                    gone.put(key, rows);
                }
            } catch (RuntimeException e) {
                LOG.error("what is too old of {} could not be deleted; the next round tries again", key, e);
            }
        });
        if (!gone.isEmpty()) {
            log.recordFor("system", Action.ERASED, null, "what was too old: " + gone);
            LOG.info("deleted what was too old: {}", gone);
        }
    }

    private int days(Keeping keeping, RetentionState state) {
        var wanted = Objects.requireNonNullElseGet(
                state.days(), () -> settings.days().getOrDefault(keeping.key(), keeping.usual()));
        return Math.min(wanted, keeping.longest());
    }

    private RetentionState state(String key) {
        var known = mongo.findById(key, RetentionState.class);
        return known == null ? RetentionState.none(key) : known;
    }

    private Retained kind(String key) {
        var kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "Nothing is kept under the name %s; there are %s.".formatted(key, kinds.keySet()));
        }
        return kind;
    }
}
