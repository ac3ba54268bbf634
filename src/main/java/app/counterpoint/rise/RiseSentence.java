package app.counterpoint.rise;

import java.util.Locale;

/** Says a judgement, with no more digits than it has. */
final class RiseSentence {

    private RiseSentence() {}

    static String of(Judged judged, Subject subject) {
        var counted = judged.denominator() == null
                ? subject.counted(judged.observed())
                : subject.counted(judged.observed(), judged.denominator());
        return "%s %s against %s expected%s."
                .formatted(
                        counted,
                        weeks(judged.windowWeeks(), judged.running()),
                        expected(judged.expected()),
                        judged.observed() > judged.expected()
                                ? "; " + byChance(judged.onceInWeeks())
                                : ", so no more than usual");
    }

    static String weeks(int weeks, boolean running) {
        if (weeks == 1) {
            return running ? "this week so far" : "in the last week";
        }
        return "in the last %d weeks%s".formatted(weeks, running ? ", this one so far included," : "");
    }

    /** How often chance does it, to one or two digits. */
    static String byChance(double onceInWeeks) {
        if (onceInWeeks >= 520) {
            return "by chance a run like this starts less than once in 10 years";
        }
        var weeks = rounded(onceInWeeks);
        return weeks < 3
                ? "by chance a run like this starts every week or two"
                : "by chance a run like this starts about once in %d weeks".formatted(weeks);
    }

    /** Exact below 20, then to the nearest 5 below 60, 10 below 200, 50 above. */
    static int rounded(double weeks) {
        var step = weeks < 20 ? 1 : weeks < 60 ? 5 : weeks < 200 ? 10 : 50;
        return (int) Math.round(weeks / step) * step;
    }

    private static String expected(double expected) {
        return expected < 0.05
                ? "fewer than 0.1"
                : String.format(Locale.ROOT, expected < 20 ? "%.1f" : "%.0f", expected);
    }
}
