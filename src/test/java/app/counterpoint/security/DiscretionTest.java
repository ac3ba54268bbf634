package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final Instant CHANGE = Instant.parse("2026-11-23T09:00:00Z");

    private final Discretion discretion = new Discretion(List.of(CHANGE));

    @Test
    void aDayBeforeAndADayAfterTheLeadersAreNotToldApart() {
        assertThat(shown("CTO", "2026-11-22T09:00:00Z")).isEqualTo("leader");
        assertThat(shown("CPO", "2026-11-24T09:00:00Z")).isEqualTo("leader");
    }

    @Test
    void atAnyOtherTimeEverybodyIsTold() {
        assertThat(shown("CTO", "2026-11-22T08:59:59Z")).isEqualTo("CTO");
        assertThat(shown("CPO", "2026-11-24T09:00:01Z")).isEqualTo("CPO");
    }

    @Test
    void theCptoAndTheAdministratorAreAlwaysTold() {
        assertThat(shown("CPTO", "2026-11-23T09:00:01Z")).isEqualTo("CPTO");
        assertThat(shown("administrator", "2026-11-23T09:00:01Z")).isEqualTo("administrator");
    }

    private String shown(String role, String at) {
        return discretion
                .shown(new AccessEntry(1, Instant.parse(at), "account", role, Action.VIEWED, null, "/", "", ""))
                .role();
    }
}
