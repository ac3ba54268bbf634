package app.counterpoint.alert;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.checkup.WeekRollup.DecisionDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says an alert in a few sentences that name nobody. */
final class AlertLetter {

    private AlertLetter() {}

    /**
     * Writes it.
     *
     * @param weeks the weeks that show it
     */
    static Letter of(Alert alert, List<WeekRollup> weeks) {
        if (alert.latest().what().isClosing()) {
            return end(alert);
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(alert.finding().sentence());
        if (alert.signal() == Signal.ESCALATIONS) {
            paragraphs.add(brought(weeks));
        }
        paragraphs.add(wrong(alert.openAt()));
        return new Letter(subject(alert), paragraphs, "alerts", "See the weeks and the facts behind them", null);
    }

    private static Letter end(Alert alert) {
        return new Letter(
                subject(alert),
                List.of(
                        alert.latest().what() == Happening.NEW_NORMAL
                                ? "The level has lasted. It is taken as the normal from now on, and the alert is closed."
                                : "The weeks are back at the earlier level, and the alert is closed.",
                        "It had opened in week %d.".formatted(alert.firstWeek().week())),
                "alerts",
                "See the weeks and the facts behind them",
                null);
    }

    private static String subject(Alert alert) {
        return switch (alert.latest().what()) {
            case GREW -> alert.signal().title() + " further";
            case REOPENED -> alert.signal().title() + " again";
            case WOKE -> "Still: " + alert.signal().title().toLowerCase(Locale.ROOT);
            case OVER -> "Over: " + alert.signal().title().toLowerCase(Locale.ROOT);
            case NEW_NORMAL -> "Closed: " + alert.signal().title().toLowerCase(Locale.ROOT);
            case OPENED, FOUND_LATE, ACKNOWLEDGED, SNOOZED, CLOSED, ACCEPTED, RECOMPUTED ->
                alert.signal().title();
        };
    }

    private static String brought(List<WeekRollup> weeks) {
        var sum = weeks.stream()
                .map(WeekRollup::decisions)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(DecisionDay.NONE, DecisionDay::plus);
        return "Of these, %d came from both together, %d from one side, %d were taken without being asked; %d more were settled between the two."
                .formatted(sum.joint(), sum.oneSided(), sum.taken(), sum.settled());
    }

    /** How often such an alert is wrong, with the setting under which it opened. */
    static String wrong(double openAt) {
        var years = openAt / 52;
        return "With the present setting an alert like this comes by chance about "
                + (years >= 1.5
                        ? "once in %d years.".formatted(Math.round(years))
                        : years >= 0.75 ? "once a year." : "%d times a year.".formatted(Math.round(1 / years)));
    }
}
