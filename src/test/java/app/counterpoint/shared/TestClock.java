package app.counterpoint.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told otherwise. */
public final class TestClock extends Clock {

    private final AtomicReference<Instant> now;

    public TestClock(String now) {
        this.now = new AtomicReference<>(Instant.parse(now));
    }

    public void set(String moment) {
        now.set(Instant.parse(moment));
    }

    public void advance(Duration step) {
        now.updateAndGet(before -> before.plus(step));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
