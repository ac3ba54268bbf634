package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alert that closes itself says either that the rise is over or that the level has stayed: how often is it right? */
class NewNormalTest {

    @ParameterizedTest
    @CsvSource({"1,3", "2,2.5", "3,2"})
    void aLevelThatStaysIsMostlyToldAsTheNewNormal(double mean, double factor) {
        var told = endings(mean, factor, 60);
        assertThat(told.getOrDefault(News.NEW_NORMAL, 0))
                .as("%s", told)
                .isGreaterThan(2 * told.getOrDefault(News.OVER, 0));
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,4", "3,3"})
    void aRiseOfThreeWeeksIsMostlyToldAsOver(double mean, double factor) {
        var told = endings(mean, factor, 3);
        assertThat(told.getOrDefault(News.OVER, 0))
                .as("%s", told)
                .isGreaterThan(4 * told.getOrDefault(News.NEW_NORMAL, 0));
    }

    /** How the first alert after the onset ended, over many series with 26 weeks of history. */
    private static Map<News, Integer> endings(double mean, double factor, int weeks) {
        var random = new Random(23);
        var endings = new EnumMap<News, Integer>(News.class);
        for (var series = 0; series < 300; series++) {
            var watch = RiseDetector.standard().watch(Basis.COUNT);
            var open = false;
            for (var week = 0; week < 26 + 60; week++) {
                var rate = week >= 26 && week < 26 + weeks ? mean * factor : mean;
                var news = watch.complete(WeekCount.of(Chance.poisson(random, rate)))
                        .news();
                open |= week >= 26 && news == News.OPENED;
                if (open && (news == News.OVER || news == News.NEW_NORMAL)) {
                    endings.merge(news, 1, Integer::sum);
                    break;
                }
            }
        }
        return endings;
    }
}
