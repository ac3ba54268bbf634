package app.counterpoint.security;

import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Slows down guessing. The counts are stored, so that a restart forgives nobody. */
@Service
class Throttle {

    /** What is guessed, and how patient we are with it. */
    enum Kind {
        /** The password of one account, from wherever: mild, because a stranger could use it to keep the owner out. */
        ACCOUNT(5, Duration.ofMinutes(1)),
        /** Anything, from one network address: strict. */
        ADDRESS(20, Duration.ofMinutes(15)),
        /** The set-up code. */
        SETUP(5, Duration.ofMinutes(5));

        final int free;
        final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }

    /** One thing that is tried. */
    record Trial(Kind kind, String what) {

        static Trial account(String email) {
            return new Trial(Kind.ACCOUNT, Accounts.folded(email));
        }

        static Trial address(String address) {
            return new Trial(Kind.ADDRESS, NetworkAddress.site(address));
        }

        static Trial setup() {
            return new Trial(Kind.SETUP, "");
        }

        String key() {
            return HashChain.hash(List.of(kind.name().toLowerCase(Locale.ROOT), what));
        }
    }

    private final MongoOperations mongo;
    private final Clock clock;

    Throttle(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Whether an attempt may go on now; if so it is counted as failed at once, so that many at the same time do not
     * slip through together.
     */
    boolean admit(Trial... trials) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var trial : trials) {
            if (!admit(trial, now)) {
                return false;
            }
        }
        return true;
    }

    /** The attempt succeeded: what was counted against the trial is forgiven. */
    void forgive(Trial trial) {
        mongo.remove(Query.query(Criteria.where("_id").is(trial.key())), Attempts.class);
    }

    /** The attempt succeeded: it alone is taken back, for earlier ones may have been made against somebody else. */
    void takeBack(Trial trial) {
        mongo.updateFirst(
                Query.query(
                        Criteria.where("_id").is(trial.key()).and("failures").gt(0)),
                new Update().inc("failures", -1),
                Attempts.class);
    }

    /** Removes what is forgiven anyway. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        mongo.remove(Query.query(Criteria.where("last").lt(clock.instant().minus(Attempts.MEMORY))), Attempts.class);
    }

    private boolean admit(Trial trial, Instant now) {
        var known = mongo.findById(trial.key(), Attempts.class);
        if (known == null) {
            try {
                mongo.insert(new Attempts(trial.key(), 1, now));
                return true;
            } catch (DuplicateKeyException e) {
                return admit(trial, now); // somebody else was first: judge by what they left
            }
        }
        return known.admits(now, trial.kind()) && isFirst(known, now);
    }

    /** Of several that read the same count only one goes on. */
    private boolean isFirst(Attempts known, Instant now) {
        UpdateResult counted = mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(known.key())
                        .and("failures")
                        .is(known.failures())
                        .and("last")
                        .is(known.last())),
                new Update()
                        .set("failures", known.isForgotten(now) ? 1 : known.failures() + 1)
                        .set("last", now),
                Attempts.class);
        return counted.getMatchedCount() == 1;
    }
}
