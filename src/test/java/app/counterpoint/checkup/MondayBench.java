package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.storage.OwnDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;

/**
 * {@code ./counterpoint bench monday [YEARS]}: how long the Monday view takes to make after so many years of weeks (3), read from the store and without
 * it. Prints milliseconds; the store is the embedded one, or the server that {@code MONGODB_URI} names.
 */
public final class MondayBench {

    private static final int WARM_UP = 30;
    private static final int TIMES = 200;
    private static final int WEEKS_A_YEAR = 52;
    private static final double NANOS = 1e6;

    private MondayBench() {}

    /** @param args the number of years; 3 when there is none */
    public static void main(String[] args) {
        int weeks = WEEKS_A_YEAR * (args.length == 0 ? 3 : Integer.parseInt(args[0]));
        var made = IntStream.range(0, weeks)
                .mapToObj(ago -> week(Weeks.LAST.plus(-ago), new Random(ago)))
                .toList();
        try (var context = new SpringApplicationBuilder(Store.class)
                .initializers(new OwnDatabase())
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=error", "spring.main.banner-mode=off")
                .run()) {
            var store = context.getBean(RollupRepository.class);
            made.forEach(store::save);
            System.out.printf("%-44s %8s %8s%n", weeks + " weeks, " + TIMES + " times", "p50 ms", "p95 ms");
            print("the report from weeks in memory", () -> report(made));
            print("the year of weeks from the store", () -> read(store, WEEKS_A_YEAR));
            print("the report with its weeks from the store", () -> report(read(store, WEEKS_A_YEAR)));
            print("all weeks from the store", () -> read(store, weeks));
        }
    }

    private static List<WeekRollup> read(RollupRepository store, int weeks) {
        var running = Weeks.LAST.plus(1);
        return store.between(WeekRollup.idOf(Weeks.PAIR, running.plus(-weeks)), WeekRollup.idOf(Weeks.PAIR, running));
    }

    private static MondayReport report(List<WeekRollup> weeks) {
        return MondayReport.of(new MondayFacts(
                ZoneId.of("Europe/Berlin"),
                Weeks.MONDAY,
                weeks,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                true,
                List.of()));
    }

    private static void print(String what, Supplier<?> work) {
        var sizes = new ArrayList<Integer>();
        var times = new double[WARM_UP + TIMES];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            sizes.add(work.get().hashCode());
            times[i] = (System.nanoTime() - start) / NANOS;
        }
        if (sizes.stream().distinct().count() != 1) {
            throw new IllegalStateException("the same work gave different results");
        }
        times = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(times);
        System.out.printf("%-44s %8.1f %8.1f%n", what, times[TIMES / 2], times[TIMES * 95 / 100]);
    }

    /** A busy week: three exchanges, two decisions, three forums. */
    private static WeekRollup week(IsoWeek week, Random random) {
        return Weeks.of(week)
                .forums(3, random.nextInt(2), 100.0 + random.nextInt(60))
                .briefing(30.0 + random.nextInt(30))
                .decided(2, random.nextInt(2), random.nextInt(2), 0)
                .exchanges(random.nextInt(100), random.nextInt(100), random.nextInt(100))
                .rollup();
    }

    /** The store and its repositories, and nothing else. */
    @TestConfiguration
    @ComponentScan(
            basePackages = "app.counterpoint.storage",
            excludeFilters = {
                @ComponentScan.Filter(TestComponent.class),
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class)
            })
    @ConfigurationPropertiesScan("app.counterpoint.storage")
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    @EnableMongoRepositories("app.counterpoint.checkup")
    static class Store {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-16T08:00:00Z"), ZoneId.of("UTC"));
        }
    }
}
