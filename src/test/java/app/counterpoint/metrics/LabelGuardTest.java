package app.counterpoint.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelGuardTest {

    @Test
    void theListIsThatOfTheContract() {
        Set<String> labels = new TreeSet<>();
        MetricsContract.METRICS.values().forEach(labels::addAll);

        assertThat(new TreeSet<>(LabelGuard.ALLOWED)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "counterpoint.escalations, brought, one_sided, true",
        "counterpoint.shared.minutes, relationship, k3v9x7, true",
        "counterpoint.imports, format, teams-attendance, true",
        "counterpoint.escalations, name, k3v9x7, false",
        "counterpoint.escalations, brought, Ada Lovelace, false",
        "counterpoint.escalations, relationship, ada@example.org, false",
        "counterpoint.escalations, brought, '', false",
        "http.server.requests, uri, /Any Thing, true"
    })
    void onlyShortWordsUnderKnownLabelsGetOut(String name, String label, String value, boolean out) {
        var registry = new SimpleMeterRegistry();
        registry.config().meterFilter(new LabelGuard());

        registry.counter(name, label, value).increment();

        assertThat(registry.find(name).counter() != null).isEqualTo(out);
    }
}
