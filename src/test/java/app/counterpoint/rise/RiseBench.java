package app.counterpoint.rise;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * {@code ./counterpoint bench rise [FOLDER]}: the detector beside plain versions of the field's methods, each at one false alarm a year and at one in
 * two years, on series with known rises; what its "once in N weeks" is worth; and its speed.
 */
public final class RiseBench {

    private static final Predicate<LabelledSeries> MAIN = series -> series.is("group", "main");

    private RiseBench() {}

    /**
     * Prints the tables.
     *
     * @param args a folder with {@code dev.csv} and {@code dev-strata.csv}; without it {@code COUNTERPOINT_DATA}, or the one beside the project
     */
    public static void main(String[] args) throws IOException {
        var folder = LabelledFolder.find(args.length > 0 ? args[0] : null);
        if (folder.isEmpty()) {
            System.out.println(
                    "No series with known rises found; give their folder as the argument, or set COUNTERPOINT_DATA. Skipped.");
            return;
        }
        var all = LabelledFolder.read(folder.get());
        System.out.printf(Locale.ROOT, "%d series from %s%n", all.size(), folder.get());
        var counts =
                all.stream().filter(series -> series.basis() == Basis.COUNT).toList();
        var methods = new LinkedHashMap<String, Scored.Method>(Map.of("this detector", new Detector()));
        methods.putAll(Rivals.all());
        compare(counts, methods);
        settings(all);
        plainRule(counts);
        Speed.print(all);
    }

    private static void compare(List<LabelledSeries> series, Map<String, Scored.Method> methods) {
        for (var allowed : new double[] {1, 0.5}) {
            System.out.printf(
                    Locale.ROOT,
                    "%nCounts, at %.1f false alarms a year       POD1  POD2  POD4  POD8 | h8 POD2/4  | h26 POD2/4 | h104 POD2/4 | surge POD1%n",
                    allowed);
            methods.forEach((name, method) -> {
                var scored = new Scored(series, method);
                var threshold = scored.thresholdFor(allowed, MAIN);
                var main = scored.at(threshold, MAIN);
                System.out.printf(
                        Locale.ROOT,
                        "%-42s %.3f %.3f %.3f %.3f | %s | %s | %s | %.2f%n",
                        name,
                        main.detectedWithin(1),
                        main.detectedWithin(2),
                        main.detectedWithin(4),
                        main.detectedWithin(8),
                        history(scored, threshold, "8"),
                        history(scored, threshold, "26"),
                        history(scored, threshold, "104"),
                        scored.at(threshold, one -> one.is("group", "surge")).detectedWithin(1));
            });
        }
    }

    private static String history(Scored scored, double threshold, String weeks) {
        var score = scored.at(threshold, MAIN.and(series -> series.is("history", weeks)));
        return "%.3f/%.3f".formatted(score.detectedWithin(2), score.detectedWithin(4));
    }

    private static void settings(List<LabelledSeries> series) {
        var scored = new Scored(series, new Detector());
        for (var openAt : new double[] {52, 104}) {
            System.out.printf(
                    Locale.ROOT,
                    "%nThis detector, --open-at %.0f    FA/yr  POD1  POD2  POD4  POD8 | once-in-N check at 13, 26, 52, 104%n",
                    openAt);
            for (var group : List.of("main", "denominator", "volume", "pastburst", "surge")) {
                row(group, scored.at(openAt, one -> one.is("group", group)));
            }
            for (var dist : List.of("poisson", "nb")) {
                row("main, " + dist, scored.at(openAt, MAIN.and(one -> one.is("dist", dist))));
            }
        }
    }

    /** What the shipped rule in PromQL alone is worth at its two bars; the rule's file quotes it. */
    private static void plainRule(List<LabelledSeries> series) {
        var scored = new Scored(
                series, Objects.requireNonNull(Rivals.all().get("PromQL square-root z, 3 weeks against 26")));
        System.out.printf(Locale.ROOT, "%nEscalationsRisingPlain            FA/yr  POD1  POD2  POD4  POD8%n");
        for (var bar : new double[] {2.24, 2.6}) {
            var score = scored.at(bar, MAIN);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %6.2f %5.3f %5.3f %5.3f %5.3f%n",
                    "z of %.2f or more".formatted(bar),
                    score.falseAlarmsPerYear(),
                    score.detectedWithin(1),
                    score.detectedWithin(2),
                    score.detectedWithin(4),
                    score.detectedWithin(8));
        }
    }

    private static void row(String name, Score score) {
        var claims = score.claims();
        System.out.printf(
                Locale.ROOT,
                "%-30s %6.2f %5.3f %5.3f %5.3f %5.3f | %.2f %.2f %.2f %.2f%n",
                name,
                score.falseAlarmsPerYear(),
                score.detectedWithin(1),
                score.detectedWithin(2),
                score.detectedWithin(4),
                score.detectedWithin(8),
                claims[0],
                claims[1],
                claims[2],
                claims[3]);
    }

    /** The product itself, with its own opening and closing of alerts. */
    static final class Detector implements Scored.Method {

        @Override
        public double[] figures(LabelledSeries series) {
            return series.onceInWeeks();
        }

        @Override
        public Scored.Alarms alarms() {
            return (openAt, figures, from) -> {
                var alarms = new boolean[figures.length];
                var state = AlertState.quiet();
                for (var week = 0; week < figures.length; week++) {
                    if (!Double.isNaN(figures[week])) {
                        var next = state.afterWeek(figures[week], openAt);
                        alarms[week] = next.since(state).isAlarm();
                        state = next;
                    }
                }
                return alarms;
            };
        }
    }
}
