package app.counterpoint.checkup;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes weeks and keeps them: those that a change touches, those that time has ended, and all of them where the zone or the manner changed.
 *
 * <p>Two imports at once leave no stale week. Each announces its change after its facts are stored; whoever has made weeks looks whether a
 * change was announced since they read the mark, and if so makes them again. So the last to write has read all facts.
 */
@Component
class Rollups {

    /** How many weeks are made from one question to each kind of fact. */
    private static final int AT_ONCE = 26;

    /** How often weeks are made again when facts change meanwhile, before that is left to the next tick. */
    private static final int TRIES = 10;

    private final RollupRepository repository;
    private final RollupMarks marks;
    private final Facts facts;
    private final Relationships relationships;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<RelationshipId, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Set<RelationshipId> waiting = ConcurrentHashMap.newKeySet();

    Rollups(
            RollupRepository repository,
            RollupMarks marks,
            Facts facts,
            Relationships relationships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.facts = facts;
        this.relationships = relationships;
        this.events = events;
        this.clock = clock;
    }

    List<WeekRollup> between(RelationshipId id, IsoWeek first, IsoWeek last) {
        return repository.between(WeekRollup.idOf(id, first), WeekRollup.idOf(id, last));
    }

    /** Follows a change of facts within the span, both ends included. */
    void follow(RelationshipId id, Instant from, Instant to) {
        marks.announce(id);
        make(id, zone -> new TreeSet<>(IsoWeek.range(IsoWeek.of(from, zone), IsoWeek.of(to, zone))), false);
    }

    /** Makes all weeks anew. */
    void makeAll(RelationshipId id) {
        marks.announce(id);
        make(id, zone -> new TreeSet<>(), true);
    }

    /** Lets many facts come in, and makes the weeks once, afterwards; when that breaks off half-way, the next {@link #catchUp} makes them. */
    void makeOnceAfter(RelationshipId id, Runnable facts) {
        waiting.add(id);
        try {
            facts.run();
        } finally {
            waiting.remove(id);
        }
        makeAll(id);
    }

    /** Makes what time has ended since the last time, and all where a change was announced and not followed. */
    void catchUp(RelationshipId id) {
        make(id, zone -> new TreeSet<>(), marks.read(id).isBehind());
    }

    void remove(RelationshipId id) {
        repository.deleteBetween(id + ":", id + ";");
        marks.remove(id);
        locks.remove(id);
    }

    private void make(RelationshipId id, Function<ZoneId, NavigableSet<IsoWeek>> touched, boolean all) {
        if (waiting.contains(id)) {
            return;
        }
        var lock = locks.computeIfAbsent(id, key -> new ReentrantLock());
        lock.lock();
        try {
            for (int attempt = 1; attempt <= TRIES && !attempt(id, touched, all); attempt++) {
                Thread.onSpinWait();
            }
        } finally {
            lock.unlock();
        }
    }

    /** False when facts have changed meanwhile. */
    private boolean attempt(RelationshipId id, Function<ZoneId, NavigableSet<IsoWeek>> touched, boolean all) {
        var found = relationships.find(id);
        if (found.isEmpty()) {
            remove(id);
            return true;
        }
        var zone = found.get().zone();
        var mark = marks.read(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var running = IsoWeek.of(now, zone);
        var coverage = facts.coverage(id, zone, running);
        var weeks = all || mark.isVoid(zone)
                ? everything(id, coverage, running)
                : affected(touched.apply(zone), mark, coverage, zone, running);
        write(new RollupBuilder(id, zone, coverage, now), weeks, week -> isLanguageKept(id, week, mark, zone));
        return marks.finish(mark, zone, coverage, now);
    }

    /**
     * Whether the statements of a week are deleted for their age, so that it keeps what was made of them. Never while scoring is paused,
     * and never for a pair that is no more.
     */
    private boolean isLanguageKept(RelationshipId id, IsoWeek week, RollupMark mark, ZoneId zone) {
        var until = mark.languageUntil();
        return until != null
                && !until.isBefore(week)
                && relationships.languageScored(id)
                && relationships
                        .pairSince(id)
                        .filter(since -> !IsoWeek.of(since, zone).isBefore(week))
                        .isEmpty();
    }

    /** Keeps what was made of statements that are about to be deleted for their age. */
    void keepLanguage(RelationshipId id, Instant before, ZoneId zone) {
        marks.keepLanguage(id, IsoWeek.of(before, zone));
    }

    /** Deletes weeks that lie before a moment; returns how many. */
    long forget(RelationshipId id, Instant before, ZoneId zone) {
        return repository.deleteBetween(id + ":", WeekRollup.idOf(id, IsoWeek.of(before, zone)));
    }

    /** The weeks that are kept and those that should be. */
    private NavigableSet<IsoWeek> everything(RelationshipId id, Coverage coverage, IsoWeek running) {
        var weeks = repository.between(id + ":", id + ";").stream()
                .map(WeekRollup::week)
                .collect(Collectors.toCollection(TreeSet::new));
        var first = coverage.first();
        if (first != null) {
            weeks.addAll(IsoWeek.range(first, running));
        }
        return weeks;
    }

    private static NavigableSet<IsoWeek> affected(
            NavigableSet<IsoWeek> touched, RollupMark mark, Coverage coverage, ZoneId zone, IsoWeek running) {
        var before = mark.coverage() == null ? Coverage.NONE : mark.coverage();
        var since = mark.at() == null ? running : IsoWeek.of(mark.at(), zone);
        var weeks = new TreeSet<>(touched);
        weeks.addAll(IsoWeek.range(since, running));
        IsoWeek.range(earlier(before.first(), coverage.first(), running), running).stream()
                .filter(week -> !coverage.agreesOn(week, before))
                .forEach(weeks::add);
        return weeks;
    }

    private static IsoWeek earlier(@Nullable IsoWeek one, @Nullable IsoWeek other, IsoWeek otherwise) {
        var first = one == null ? otherwise : one;
        return other != null && other.isBefore(first) ? other : first;
    }

    private void write(RollupBuilder builder, NavigableSet<IsoWeek> weeks, Predicate<IsoWeek> languageKept) {
        var changed = new TreeSet<IsoWeek>();
        for (var run : runs(weeks)) {
            var kept = between(builder.relationship(), run.getFirst(), run.getLast()).stream()
                    .collect(Collectors.toMap(WeekRollup::week, Function.identity()));
            for (var made : facts.build(builder, run.getFirst(), run.getLast())) {
                var before = kept.get(made.week());
                var now = before != null && before.languageCovered() && languageKept.test(made.week())
                        ? made.withLanguageOf(before)
                        : made;
                if (write(now, before, builder.coverage())) {
                    changed.add(made.week());
                }
            }
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new RollupsChanged(builder.relationship(), changed.first(), changed.last()));
        }
    }

    /** A week of which nothing is known is not kept. Returns whether anything had to be written. */
    private boolean write(WeekRollup made, @Nullable WeekRollup kept, Coverage coverage) {
        if (!coverage.ofAnything(made.week()) && !made.languageCovered()) {
            if (kept != null) {
                repository.deleteById(kept.id());
            }
            return kept != null;
        }
        if (kept != null && made.builtAt(kept.builtAt()).equals(kept)) {
            return false;
        }
        repository.save(made);
        return true;
    }

    /** Weeks that follow one another, so many at most. */
    private static List<List<IsoWeek>> runs(NavigableSet<IsoWeek> weeks) {
        var runs = new ArrayList<List<IsoWeek>>();
        for (var week : weeks) {
            if (runs.isEmpty()
                    || runs.getLast().size() == AT_ONCE
                    || !runs.getLast().getLast().plus(1).equals(week)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(week);
        }
        return runs;
    }
}
