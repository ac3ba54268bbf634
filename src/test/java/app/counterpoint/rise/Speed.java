package app.counterpoint.rise;

import java.util.List;
import java.util.Locale;

/** How many weeks a second one thread judges, learns and follows. */
final class Speed {

    private static final int ROUNDS = 6;

    private Speed() {}

    static void print(List<LabelledSeries> series) {
        var weeks = series.stream().map(LabelledSeries::weekCounts).toList();
        var total = weeks.stream().mapToInt(List::size).sum();
        var best = 0.0;
        var alarms = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            alarms = 0;
            for (var i = 0; i < weeks.size(); i++) {
                var watch = RiseDetector.standard().watch(series.get(i).basis());
                for (var week : weeks.get(i)) {
                    alarms += watch.complete(week).news().isAlarm() ? 1 : 0;
                }
            }
            best = Math.max(best, total * 1e9 / (System.nanoTime() - start));
        }
        System.out.printf(
                Locale.ROOT,
                "%nSpeed: %,.0f series-weeks a second on one thread (%,d weeks, %d alarms)%n",
                best,
                total,
                alarms);
    }
}
