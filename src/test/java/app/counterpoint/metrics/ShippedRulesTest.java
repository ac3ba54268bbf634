package app.counterpoint.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and boards name only what the contract promises, and say what a person needs. */
class ShippedRulesTest {

    /** Labels that a rule makes itself. */
    private static final Set<String> MADE_BY_RULES = Set.of("signal");

    static Stream<String> expressions() {
        return Stream.concat(
                ShippedFiles.rules().stream().flatMap(ShippedRulesTest::texts),
                ShippedFiles.boardExpressions().stream());
    }

    private static Stream<String> texts(Map<String, Object> rule) {
        var annotations = annotations(rule).values().stream();
        return Stream.concat(Stream.of(String.valueOf(rule.get("expr"))), annotations);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> annotations(Map<String, Object> rule) {
        return (Map<String, String>) rule.getOrDefault("annotations", Map.of());
    }

    static List<Map<String, Object>> alerts() {
        return ShippedFiles.rules().stream()
                .filter(rule -> rule.containsKey("alert"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionNamesOnlyMetricsAndLabelsThatTheAppExports(String expression) {
        var names = PromQl.read(expression);
        assertThat(MetricsContract.METRICS.keySet()).containsAll(names.metrics().keySet());
        names.metrics()
                .forEach((metric, labels) -> assertThat(MetricsContract.METRICS.get(metric))
                        .as(metric)
                        .containsAll(labels));
        var known = new TreeSet<>(MADE_BY_RULES);
        MetricsContract.METRICS.values().forEach(known::addAll);
        assertThat(known).containsAll(names.grouping());
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionReadsOnlyRecordingRulesThatExist(String expression) {
        var recorded = ShippedFiles.rules().stream()
                .filter(rule -> rule.containsKey("record"))
                .map(rule -> rule.get("record").toString())
                .collect(Collectors.toSet());
        assertThat(recorded).containsAll(PromQl.read(expression).recorded());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    @SuppressWarnings("unchecked")
    void anAlertSaysHowBadItIsAndWhatToDo(Map<String, Object> alert) {
        var labels = (Map<String, String>) Objects.requireNonNull(alert.get("labels"));
        assertThat(labels.get("severity")).isIn("critical", "warning", "information");
        assertThat(annotations(alert)).containsOnlyKeys("summary", "description", "runbook_url");
        assertThat(annotations(alert).get("summary")).endsWith(".").doesNotContain("{{");
        assertThat(annotations(alert).get("runbook_url"))
                .isEqualTo("README.md#" + runbook(String.valueOf(alert.get("alert"))));
    }

    private static String runbook(String alert) {
        return alert.replace("Plain", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void everyAlertIsTriedInATest() {
        var tests = ShippedFiles.files(ShippedFiles.RULE_TESTS, ".test.yml").stream()
                .map(ShippedFiles::read)
                .collect(Collectors.joining());
        assertThat(alerts())
                .allSatisfy(alert -> assertThat(tests)
                        .containsPattern("alertname: " + alert.get("alert") + "\\s+exp_alerts:\\s+- exp_labels")
                        .containsPattern("alertname: " + alert.get("alert") + ", exp_alerts: \\[]|alertname: "
                                + alert.get("alert") + "\\s+exp_alerts: \\[]"));
    }

    @Test
    void theBoardShowsWhatTheContractPromises() {
        var shown = ShippedFiles.boardExpressions().stream()
                .flatMap(expression -> PromQl.read(expression).metrics().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(new TreeSet<>(MetricsContract.METRICS.keySet()));
    }
}
