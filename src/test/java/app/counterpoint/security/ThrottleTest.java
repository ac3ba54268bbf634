package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.security.Throttle.Kind;
import app.counterpoint.security.Throttle.Trial;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

@StorageTest
@Import(Throttle.class)
class ThrottleTest {

    @Autowired
    Throttle throttle;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT,4,0",
        "ACCOUNT,5,1",
        "ACCOUNT,6,2",
        "ACCOUNT,8,8",
        "ACCOUNT,60,60",
        "ADDRESS,19,0",
        "ADDRESS,20,1",
        "ADDRESS,1000,900",
        "SETUP,5,1",
        "SETUP,1000,300"
    })
    void theWaitDoublesWithEveryFailureUpToALimit(Kind kind, int failures, long seconds) {
        assertThat(Attempts.delay(failures, kind)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void afterFiveFailuresOnAnAccountOneWaits() {
        var trial = somebody();
        fail(trial, Kind.ACCOUNT.free);

        assertThat(throttle.admit(trial)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.admit(trial)).isTrue();
        assertThat(throttle.admit(trial)).isFalse();
    }

    @Test
    void aRestartForgivesNobody() {
        var trial = somebody();
        fail(trial, Kind.ACCOUNT.free);

        assertThat(new Throttle(mongo, clock).admit(trial)).isFalse();
    }

    @Test
    void nobodyIsLockedOutForGood() {
        var trial = somebody();
        for (int i = 0; i < 200; i++) {
            clock.advance(Kind.ACCOUNT.longest);
            assertThat(throttle.admit(trial)).as("attempt %d", i).isTrue();
        }
    }

    @Test
    void comingInForgivesTheAccount() {
        var trial = somebody();
        fail(trial, Kind.ACCOUNT.free);
        throttle.forgive(trial);

        assertThat(throttle.admit(trial)).isTrue();
    }

    @Test
    void comingInDoesNotForgiveWhatTheAddressTriedOnOthers() {
        var address = Trial.address(UUID.randomUUID().toString());
        fail(address, Kind.ADDRESS.free);
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.admit(address)).isTrue();
        throttle.takeBack(address);

        assertThat(throttle.admit(address)).isFalse();
    }

    @Test
    void ofManyAtTheSameTimeNoMoreSlipThroughThanOneAfterTheOther() {
        var trial = somebody();
        var admitted = new AtomicInteger();
        IntStream.range(0, 60).parallel().forEach(_ -> {
            if (throttle.admit(trial)) {
                admitted.incrementAndGet();
            }
        });

        assertThat(admitted.get()).isBetween(1, Kind.ACCOUNT.free);
    }

    @Test
    void neitherAddressesNorNamesAreStored() {
        throttle.admit(Trial.account("canary@example.com"), Trial.address("203.0.113.77"));

        assertThat(mongo.findAll(org.bson.Document.class, "attempts").toString())
                .doesNotContain("canary")
                .doesNotContain("203.0.113");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2",
        "2001:0db8::1,2001:db8:0:0",
        "::1,0:0:0:0",
        "[2001:db8:1:2::9],2001:db8:1:2",
        "fe80::1%eth0,fe80:0:0:0",
        "::ffff:203.0.113.7,::ffff:203.0.113.7"
    })
    void whoOwnsAWholeNetworkIsOneVisitor(String address, String site) {
        assertThat(NetworkAddress.site(address)).isEqualTo(site);
    }

    private void fail(Trial trial, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.admit(trial)).isTrue();
        }
    }

    private static Trial somebody() {
        return Trial.account(UUID.randomUUID() + "@example.com");
    }
}
