package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCountersTest {

    @ParameterizedTest
    @CsvSource({
        "small talk, small-talk",
        "rows that repeat a decision, rows-that-repeat-a-decision",
        "turns of fewer than six words at a change of speaker, turns-of-fewer-than-six-words-at-a",
        "Meetings – cancelled, meetings-cancelled"
    })
    void aReasonInWordsBecomesOneShortWordForMetrics(String reason, String label) {
        assertThat(ImportCounters.label(reason)).isEqualTo(label);
    }

    /** Metrics leave out whatever is no short word; a count must not get lost that way. */
    @ParameterizedTest
    @ValueSource(strings = {"", "–", "a", "-x-", "oneverylongwordwithoutanyspaceinitthatgoesonandon", "x y", "ÄÖÜ"})
    void everyReasonGetsALabelThatMetricsLetOut(String reason) {
        assertThat(ImportCounters.label(reason)).matches("[a-z0-9][a-z0-9_.-]{0,39}");
    }
}
