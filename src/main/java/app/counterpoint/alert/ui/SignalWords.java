package app.counterpoint.alert.ui;

import app.counterpoint.alert.Signal;
import app.counterpoint.alert.Timeline;
import app.counterpoint.alert.WeekVerdict;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says what a signal's weeks show, and what a setting would have brought. */
final class SignalWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<String> TIMES = List.of("not once", "once", "twice");

    private SignalWords() {}

    static String summary(Signal signal, Timeline timeline) {
        var known = known(timeline);
        return timeline.latest()
                .map(latest -> latest.sentence(signal) + " " + usual(timeline))
                .orElseGet(() -> "Not enough to say: %d of 6 weeks are known.".formatted(Math.min(known.size(), 6)))
                .strip();
    }

    /** As in "With this setting you would have been alerted twice since March 2026." */
    static String preview(Timeline timeline) {
        var known = known(timeline);
        if (known.isEmpty()) {
            return "Nothing is known yet.";
        }
        var times = timeline.alarms().size();
        return "You would have been alerted %s since %s."
                .formatted(
                        times < TIMES.size() ? TIMES.get(times) : times + " times",
                        MONTH.format(known.getFirst().week().monday()));
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
