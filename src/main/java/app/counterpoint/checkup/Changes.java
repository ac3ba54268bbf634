package app.counterpoint.checkup;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different from last Monday: the running week first, then the last complete week against the one before. */
final class Changes {

    /** A change of so many shared or briefing minutes is told: half of an ordinary session. */
    private static final double MINUTES = 30;

    /** A change of so many points is told. */
    private static final double POINTS = 3;

    private Changes() {}

    static List<Change> of(Series series, MondayFacts facts, Figures figures) {
        var last = figures.lastWeek();
        var changes = new ArrayList<@Nullable Change>();
        changes.add(thisWeek(figures));
        changes.addAll(seats(facts, last));
        changes.add(escalations(series, figures));
        changes.addAll(cancelled(series.history(), last));
        changes.add(precision(series, last));
        changes.add(shared(series, last));
        changes.add(settled(figures));
        changes.add(briefing(series.history(), last));
        return changes.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .limit(MondayReport.MOST_CHANGES)
                .toList();
    }

    private static @Nullable Change thisWeek(Figures figures) {
        var decided = figures.decidedThisWeek();
        return decided == null || decided.escalated() == 0
                ? null
                : new Change(
                        Words.capitalised(Words.count(decided.escalated(), "decision"))
                                + " came to the CPTO this week.",
                        Evidence.week("escalations", figures.lastWeek().plus(1)));
    }

    private static List<Change> seats(MondayFacts facts, IsoWeek last) {
        return facts.seatChanges().stream()
                .filter(change -> !IsoWeek.of(change.day()).isBefore(last)
                        && !change.day().isAfter(facts.today()))
                .map(change -> new Change(
                        "Somebody new sits on the seat of the " + change.seat() + ".",
                        Evidence.weeks("forums", MondayReport.WEEKS)))
                .toList();
    }

    private static @Nullable Change escalations(Series series, Figures figures) {
        var now = series.escalations(figures.lastWeek()).value();
        var before = series.escalations(figures.lastWeek().plus(-1)).value();
        return now == null || before == null || now.equals(before)
                ? null
                : new Change(
                        Words.capitalised("%s came to the CPTO, %s the week before."
                                .formatted(Words.count(now.intValue(), "decision"), Words.number(before.intValue()))),
                        Evidence.week("escalations", figures.lastWeek()));
    }

    private static List<Change> cancelled(History history, IsoWeek last) {
        var forums = history.at(last, WeekRollup::forums);
        var changes = new ArrayList<Change>();
        for (var kind : ForumKind.values()) {
            var week = forums == null ? null : forums.get(kind.name());
            if (week != null && week.cancelled() > 0) {
                changes.add(new Change(
                        Words.capitalised("%s did not take place."
                                .formatted(Words.count(
                                        week.cancelled(), kind.title().toLowerCase(Locale.ROOT)))),
                        Evidence.week("forums", last)));
            }
        }
        return changes;
    }

    private static @Nullable Change precision(Series series, IsoWeek last) {
        var now = series.precision(last).value();
        var before = series.precision(last.plus(-1)).value();
        return now == null || before == null || Math.abs(now - before) < POINTS
                ? null
                : new Change(
                        "Precision over the 28 days to week %d was %d, to the week before %d."
                                .formatted(last.week(), Math.round(now), Math.round(before)),
                        Evidence.weeks("precision", MondayReport.WEEKS));
    }

    private static @Nullable Change shared(Series series, IsoWeek last) {
        return minutes(
                "Shared time was %d minutes, %d the week before.",
                series.sharedMinutes(last).value(),
                series.sharedMinutes(last.plus(-1)).value(),
                last);
    }

    private static @Nullable Change briefing(History history, IsoWeek last) {
        return minutes(
                "One-sided briefings took %d minutes, %d the week before.",
                history.at(last, WeekRollup::briefingMinutes),
                history.at(last.plus(-1), WeekRollup::briefingMinutes),
                last);
    }

    private static @Nullable Change minutes(String words, @Nullable Double now, @Nullable Double before, IsoWeek last) {
        return now == null || before == null || Math.abs(now - before) < MINUTES
                ? null
                : new Change(words.formatted(Math.round(now), Math.round(before)), Evidence.week("forums", last));
    }

    private static @Nullable Change settled(Figures figures) {
        var decided = figures.decidedLastWeek();
        return decided == null || decided.settled() == 0
                ? null
                : new Change(
                        Words.capitalised(Words.count(decided.settled(), "decision")
                                + (decided.settled() == 1 ? " was" : " were") + " settled between the two."),
                        Evidence.week("decisions", figures.lastWeek()));
    }
}
