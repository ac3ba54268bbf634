package app.counterpoint.alert.post;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what is due, and tries again with a growing delay. Every instance may have one: letters are claimed one by one. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** How long after each failed attempt the next one follows; after the last, the letter is given up. About three days in all. */
    static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private final Outbox outbox;
    private final Map<Parcel.Channel, Courier> couriers = new EnumMap<>(Parcel.Channel.class);
    private final Clock clock;

    Postman(Outbox outbox, List<Courier> couriers, Clock clock) {
        this.outbox = outbox;
        couriers.forEach(courier -> this.couriers.put(courier.channel(), courier));
        this.clock = clock;
    }

    /** Carries everything that is due. */
    @Scheduled(
            fixedDelayString = "${counterpoint.alert.post-every:20s}",
            initialDelayString = "${counterpoint.alert.post-every:20s}")
    void round() {
        var parcel = outbox.claim();
        while (parcel.isPresent()) {
            carry(parcel.get());
            parcel = outbox.claim();
        }
    }

    @Scheduled(fixedDelayString = "24h", initialDelayString = "1h")
    void sweep() {
        outbox.sweep();
    }

    private void carry(Parcel parcel) {
        switch (attempt(parcel)) {
            case Receipt.Delivered _ -> outbox.settle(parcel, Parcel.State.SENT, clock.instant(), null);
            case Receipt.Never(var problem) -> giveUp(parcel, problem);
            case Receipt.NotNow(var problem) ->
                delay(parcel.attempts())
                        .ifPresentOrElse(
                                delay -> outbox.settle(
                                        parcel,
                                        Parcel.State.WAITING,
                                        clock.instant().plus(delay),
                                        problem),
                                () -> giveUp(parcel, problem));
        }
    }

    private Receipt attempt(Parcel parcel) {
        var courier = couriers.get(parcel.channel());
        return courier == null ? new Receipt.Never("nothing carries such letters") : courier.carry(parcel);
    }

    private void giveUp(Parcel parcel, String problem) {
        LOG.warn("gave up a letter by {} after {} attempts: {}", parcel.channel(), parcel.attempts(), problem);
        outbox.settle(parcel, Parcel.State.GIVEN_UP, clock.instant(), problem);
    }

    private static Optional<Duration> delay(int attempts) {
        return attempts <= DELAYS.size() ? Optional.of(DELAYS.get(attempts - 1)) : Optional.empty();
    }
}
