package app.counterpoint.intake.door;

import app.counterpoint.shared.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands. */
@TestConfiguration(proxyBeanMethods = false)
class Standing {

    @Bean
    @Primary
    TestClock standing() {
        return new TestClock("2026-11-23T08:00:00Z");
    }
}
