package app.counterpoint.intake.reader.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private final Moments moments = new Moments(Instant.parse("2026-11-22T12:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025. 03. 28. du. 2:30:00 | Hungarian",
                "28.03.2025 2:30:00 odp. | Czech",
                "28.03.2025 ÖS 2:30:00 | Turkish",
                "2025-03-28 em 2:30:00 | Swedish",
                "28.3.2025 2:30:00 ip. | Finnish",
                "28/03/2025 2:30:00 CH | Vietnamese",
                "28/3/2025 2:30:00 μ.μ. | Greek",
                "28/03/2025 2:30:00 م | Arabic",
                "28.03.25, 2:30:00 nachm. | German"
            })
    void theAfternoonHasANameInEachLanguage(String written, String language) {
        assertThat(first(written)).as(language).isEqualTo(LocalDateTime.parse("2025-03-28T14:30:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025. 03. 28. de. 9:00:00",
                "28.03.2025 9:00:00 dop.",
                "28/3/2025 9:00:00 π.μ.",
                "28/03/2025 9:00:00 ص",
                "28 de marzo de 2025 9:00:00",
                "Sa 28.03.2025 9:00:00"
            })
    void aMorningStaysOneAndWordsThatOnlyLookAlikeAreNoHalvesOfTheDay(String written) {
        assertThat(first(written)).isEqualTo(LocalDateTime.parse("2025-03-28T09:00:00"));
    }

    @Test
    void aYearOfTwoDigitsInFrontIsOneWhereTheDayWouldBeToCome() {
        assertThat(first("25. 3. 28. 오전 9:00:00")).isEqualTo(LocalDateTime.parse("2025-03-28T09:00:00"));
        assertThat(first("25/03/28 9:00:00")).isEqualTo(LocalDateTime.parse("2025-03-28T09:00:00"));
        assertThat(first("25/03/24 9:00:00")).isEqualTo(LocalDateTime.parse("2024-03-25T09:00:00"));
    }

    @Test
    void anOffsetOfOneDigitIsOne() {
        LocalMoment moment = Objects.requireNonNull(moments.parse("Mar 17, 2025, 9:00:00 AM GMT+1"));
        assertThat(moment.offset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(moment.dayFirst()).isEqualTo(LocalDateTime.parse("2025-03-17T09:00:00"));
    }

    private LocalDateTime first(String written) {
        return Objects.requireNonNull(
                Objects.requireNonNull(moments.parse(written)).dayFirst());
    }
}
