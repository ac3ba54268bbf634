package app.counterpoint.checkup;

import app.counterpoint.rise.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what moved to a state in words. The first rule that fits gives it; the rules are explained in decision record 0008. */
final class StateRules {

    /** Disagreements a week, below which their absence for four weeks is no news: by chance alone it then happens once in seven. */
    private static final double SPARSE = 0.5;

    private StateRules() {}

    static StateReading read(Signals s, boolean languageScored) {
        var shared = s.shared();
        var disagreements = s.disagreements();
        if (shared == null || disagreements == null) {
            return notEnough(s, languageScored);
        }
        if (disagreements.vanishes(SPARSE)
                && shared.falls()
                && s.briefing() != null
                && s.briefing().rises()) {
            return new StateReading(
                    State.QUIET_NOT_CALM,
                    "Over four weeks, against the twelve before: disagreements fell to about none, %s, and %s."
                            .formatted(sharedWords(shared), briefingWords(s.briefing())));
        }
        if (shared.falls()) {
            var beside = movingWithFallingTime(s);
            if (shared.collapses() || !beside.isEmpty()) {
                return new StateReading(
                        State.DRIFTING_APART,
                        "Over four weeks, against the twelve before: "
                                + String.join("; ", prepend(sharedWords(shared), beside)) + ".");
            }
        } else if (s.rises()) {
            return new StateReading(State.OVERHEATING, "While shared time held up: " + riseWords(s) + ".");
        }
        if (disagreements.recent() == 0) {
            return new StateReading(
                    State.NOT_ENOUGH_TO_SAY,
                    "No disagreement is on record for four weeks, which says nothing by itself.");
        }
        return new StateReading(
                State.PRODUCTIVE_TENSION,
                shared.falls()
                        ? "Disagreements are on record; %s, but nothing else moved with it."
                                .formatted(sharedWords(shared))
                        : "Disagreements are on record, and shared time carries them: %s."
                                .formatted(sharedWords(shared)));
    }

    private static StateReading notEnough(Signals s, boolean languageScored) {
        if (s.shared() == null) {
            return new StateReading(
                    State.NOT_ENOUGH_TO_SAY,
                    "Shared time has to be known for 3 of the last 4 weeks and for 8 of the 12 before.");
        }
        return languageScored
                ? new StateReading(
                        State.NOT_ENOUGH_TO_SAY,
                        "Exchanges or decisions have to be on record for 3 of the last 4 weeks and for 8 of the 12 before.")
                : new StateReading(
                        State.PAUSED,
                        "Language is paused, and the decision log does not reach far enough to tell without it.");
    }

    private static List<String> movingWithFallingTime(Signals s) {
        var moving = new ArrayList<String>();
        if (s.precisionBelowUsual()) {
            moving.add("exchanges were less specific, %d (%s)"
                    .formatted(Math.round(orZero(s.precision())), words(s.precisionUsual())));
        }
        if (s.rises()) {
            moving.add(riseWords(s));
        }
        if (s.briefing() != null && s.briefing().rises()) {
            moving.add(briefingWords(s.briefing()));
        }
        return moving;
    }

    private static String riseWords(Signals s) {
        var words = s.rise() == null ? "escalations rose" : s.rise().sentence(Subject.ESCALATIONS);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String sharedWords(Shift shared) {
        return "shared time is %d minutes a week (before: %d)"
                .formatted(Math.round(shared.recent()), Math.round(shared.before()));
    }

    private static String briefingWords(Shift briefing) {
        return "one-sided briefings are %d minutes a week (before: %d)"
                .formatted(Math.round(briefing.recent()), Math.round(briefing.before()));
    }

    private static List<String> prepend(String first, List<String> rest) {
        var all = new ArrayList<String>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static String words(@Nullable UsualRange range) {
        return range == null ? "not enough to say" : range.words();
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
