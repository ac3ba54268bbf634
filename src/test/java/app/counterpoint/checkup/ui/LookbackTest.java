package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Period;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookbackTest {

    private static final IsoWeek LAST = new IsoWeek(2026, 46);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "'',WEEKS_12,",
        "weeks=26,WEEKS_26,",
        "weeks=52&week=2026-W46,WEEKS_52,2026-W46",
        "weeks=9999,WEEKS_12,",
        "weeks=12&week=2026-W99,WEEKS_12,",
        "week=<script>,WEEKS_12,"
    })
    void anAddressSaysHowFarBackAndWhatMakesNoSenseIsLeftOut(String query, Period period, String week) {
        var look = Lookback.of(QueryParameters.fromString(query));
        assertThat(look).isEqualTo(new Lookback(period, week == null ? null : IsoWeek.parse(week)));
    }

    @Test
    void theFactsOfOneWeekAreThoseFromMondayToSundayOnTheRelationshipsClocks() {
        var look = new Lookback(Period.WEEKS_12, LAST);
        assertThat(look.from(LAST, BERLIN)).isEqualTo(Instant.parse("2026-11-08T23:00:00Z"));
        assertThat(look.to(LAST, BERLIN)).isEqualTo(Instant.parse("2026-11-15T23:00:00Z"));
    }

    @Test
    void twelveWeeksEndWithTheLastCompleteOneAndListTheRunningOneToo() {
        var look = new Lookback(Period.WEEKS_12, null);
        assertThat(look.first(LAST)).isEqualTo(new IsoWeek(2026, 35));
        assertThat(look.to(LAST, BERLIN)).isEqualTo(LAST.plus(2).start(BERLIN));
    }

    @Test
    void aChosenWeekHasAnAddressThatLeadsBackToIt() {
        var address = new Lookback(Period.WEEKS_26, null).address("forums", LAST);
        assertThat(address).isEqualTo("forums?weeks=26&week=2026-W46");
        assertThat(Lookback.of(QueryParameters.fromString(address.substring(address.indexOf('?') + 1))))
                .isEqualTo(new Lookback(Period.WEEKS_26, LAST));
    }
}
