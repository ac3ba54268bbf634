package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.Shown;
import app.counterpoint.checkup.UsualRange;
import app.counterpoint.shared.IsoWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendWordsTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 44);

    @Test
    void theLatestValueComesFirstThenWhatIsUsualThenTheEnds() {
        var words = TrendWords.of(
                "Shared time",
                " minutes",
                List.of(value(0, 90), value(1, 150), value(2, 120)),
                new UsualRange(80, 160, 20));
        assertThat(words)
                .isEqualTo("Shared time: 120 minutes in week 46 (usual 80–160), between 90 and 150 over 3 weeks.");
    }

    @Test
    void weeksWithoutANumberAreCountedAndNeverTakenForZero() {
        var words = TrendWords.of("Shared time", " minutes", List.of(value(0, 90), missing(1), missing(2)), null);
        assertThat(words).isEqualTo("Shared time: 90 minutes in week 44; 2 weeks have no number.");
    }

    @Test
    void whereNothingIsKnownItSaysSo() {
        assertThat(TrendWords.of("Shared time", " minutes", List.of(missing(0), missing(1)), null))
                .isEqualTo("Shared time: nothing is known of these 2 weeks.");
    }

    private static Point value(int later, double value) {
        return new Point(WEEK.plus(later), value, Shown.VALUE, 2, null);
    }

    private static Point missing(int later) {
        return new Point(WEEK.plus(later), null, Shown.MISSING, 0, null);
    }
}
