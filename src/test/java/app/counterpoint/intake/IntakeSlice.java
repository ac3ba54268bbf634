package app.counterpoint.intake;

import app.counterpoint.decision.Decisions;
import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.forum.Forums;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Intake with everything that it stores into, for tests on a store. */
@TestConfiguration
@Import({
    Forums.class,
    Decisions.class,
    Exchanges.class,
    ExchangeScorer.class,
    Imports.class,
    Recall.class,
    Spools.class,
    ImportCounters.class,
    CalendarImporter.class,
    AttendanceImporter.class,
    TranscriptImporter.class,
    ChatImporter.class,
    DecisionsImporter.class
})
public class IntakeSlice {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
