package app.counterpoint.intake.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets in so many requests of one token in a minute, and so many at once, since each is held in memory while it is read. */
@Component
class Turnstile {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int SOON = 5;

    private final Map<String, Count> counts = new HashMap<>();
    private final Semaphore places;
    private final int perMinute;
    private final Clock clock;

    private record Count(Instant since, int requests) {}

    Turnstile(DoorSettings settings, Clock clock) {
        this.places = new Semaphore(settings.atOnce());
        this.perMinute = settings.perMinute();
        this.clock = clock;
    }

    /**
     * Does the work of a request, if it may be done now.
     *
     * @param who the token or sender that is counted
     * @throws Problem with status 429 otherwise
     */
    <T> T pass(String who, Callable<T> work) throws Exception {
        count(who);
        if (!places.tryAcquire()) {
            throw Problem.later("Other files are being read at the moment. Send it again in some seconds.", SOON);
        }
        try {
            return work.call();
        } finally {
            places.release();
        }
    }

    private synchronized void count(String who) {
        var now = clock.instant();
        counts.values().removeIf(count -> !now.isBefore(count.since.plus(MINUTE)));
        var count = counts.merge(who, new Count(now, 1), (before, _) -> new Count(before.since, before.requests + 1));
        if (count.requests > perMinute) {
            var left = Duration.between(now, count.since.plus(MINUTE)).toSeconds() + 1;
            throw Problem.later(
                    "One token may make %d requests in a minute. Send several records in one request."
                            .formatted(perMinute),
                    (int) left);
        }
    }
}
