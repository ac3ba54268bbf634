package app.counterpoint.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roadmap Review",
                "  roadmap  review",
                "RE: Roadmap review",
                "Canceled: Roadmap review",
                "Roadmap-Review!",
                "[EXT] Fwd: Roadmap review",
                "Róadmap review",
                "Roadmap review 2026-11-17",
                "Roadmap review (17/11/2026)"
            })
    void titlesThatMeanTheSameMakeOneSeries(String title) {
        assertThat(SeriesKeys.ofTitle(title)).isEqualTo(SeriesKeys.ofTitle("Roadmap review"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roadmap", "Roadmap review 2", "Strategy review", "路线图", "!!!", ""})
    void otherTitlesMakeOthers(String title) {
        assertThat(SeriesKeys.ofTitle(title)).isNotEqualTo(SeriesKeys.ofTitle("Roadmap review"));
    }

    @Test
    void nothingOfAUidCanBeReadInItsKey() {
        var key = SeriesKeys.ofUid("040000-ann.smith@example.org");

        assertThat(key).matches("u[0-9a-f]{20}").isNotEqualTo(SeriesKeys.ofTitle("040000-ann.smith@example.org"));
    }
}
