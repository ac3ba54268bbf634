package app.counterpoint.alert.ui;

import app.counterpoint.alert.Signal;
import app.counterpoint.alert.Timeline;
import app.counterpoint.alert.WeekVerdict;
import app.counterpoint.shared.IsoWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a signal's weeks show, and what a setting would have brought. */
final class SignalWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<String> TIMES = List.of("never", "once", "twice");

    private SignalWords() {}

    static String summary(Signal signal, Timeline timeline) {
        var known = known(timeline);
        return timeline.latest()
                .map(latest -> latest.sentence(signal) + " " + usual(timeline))
                .orElseGet(() -> "Not enough to say: %d of 6 weeks are known.".formatted(Math.min(known.size(), 6)))
                .strip();
    }

    /** As in "With this setting you would have been alerted, since May 2026, of escalations twice, of sessions missed once." */
    static String preview(Map<Signal, Timeline> timelines) {
        var first = timelines.values().stream()
                .flatMap(timeline -> known(timeline).stream())
                .map(WeekVerdict::week)
                .min(IsoWeek::compareTo);
        return first.map(week -> "With this setting you would have been alerted, since %s, %s."
                        .formatted(
                                MONTH.format(week.monday()),
                                timelines.entrySet().stream()
                                        .map(one -> "of %s %s"
                                                .formatted(
                                                        SignalDrawing.unit(one.getKey())
                                                                .toLowerCase(Locale.ENGLISH),
                                                        times(one.getValue()
                                                                .alarms()
                                                                .size())))
                                        .collect(Collectors.joining(", "))))
                .orElse("Nothing is known yet.");
    }

    private static String times(int times) {
        return times < TIMES.size() ? TIMES.get(times) : times + " times";
    }

    private static String usual(Timeline timeline) {
        var usual = timeline.verdicts().getLast().usual();
        return usual == null ? "" : "Usual in a week: %d–%d.".formatted(usual.low(), usual.high());
    }

    private static List<WeekVerdict> known(Timeline timeline) {
        return timeline.verdicts().stream()
                .filter(verdict -> !verdict.count().leftOut())
                .toList();
    }
}
