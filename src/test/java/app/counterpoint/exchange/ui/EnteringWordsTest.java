package app.counterpoint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteringWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:00Z, today at 23:59",
        "2026-11-23T23:00:00Z, tomorrow at 00:00",
        "2026-11-24T08:12:00Z, tomorrow at 09:12",
        "2026-11-27T08:12:00Z, Friday 27 November at 09:12"
    })
    void theDayIsThatOfThePairsZone(String moment, String words) {
        assertThat(EnteringWords.moment(
                        Instant.parse(moment), Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo(words);
    }
}
