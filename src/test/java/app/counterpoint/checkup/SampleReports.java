package app.counterpoint.checkup;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.decision.Readiness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports for the tests of what people see, made by the same rules as real ones. */
public final class SampleReports {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private SampleReports() {}

    /** Half a year with ups and downs, two weeks of which nothing is known, a new CPO, a move done, three decisions to come. */
    public static MondayReport lively() {
        var weeks = new ArrayList<WeekRollup>();
        for (int ago = 0; ago < 26; ago++) {
            if (ago == 5 || ago == 16) {
                continue;
            }
            var week = Weeks.LAST.plus(-ago);
            int cancelled = ago % 7 == 3 ? 2 : ago % 5 == 0 ? 1 : 0;
            weeks.add(Weeks.of(week)
                    .forums(4 - cancelled, cancelled, 175.0 - cancelled * 45 + (ago * 37) % 23)
                    .briefing(40.0 + ago % 3 * 15)
                    .decided(2 + ago % 3, ago % 4 == 1 ? 1 : 0, ago % 3 == 0 ? 1 : 0, 0)
                    .exchanges(52 + (ago * 29) % 24, 60 + (ago * 17) % 19)
                    .rollup());
        }
        var upcoming = List.of(
                open(
                        "Pricing re-platform: one price book or two?",
                        LocalDate.of(2026, 12, 12),
                        true,
                        Readiness.JOINT_SESSION,
                        Readiness.BOTH_POSITIONS),
                open("SSO: build or buy?", LocalDate.of(2027, 1, 20), false),
                open("Move the event pipeline off the monolith before the summer release?", null, true));
        return report(
                weeks,
                upcoming,
                true,
                List.of(MoveEntry.of(
                        Weeks.PAIR,
                        Weeks.LAST.plus(-6),
                        MoveKind.REBOOK,
                        MoveAnswer.DONE,
                        Weeks.MONDAY.minus(Duration.ofDays(42)))),
                List.of());
    }

    /** The same kind of weeks, with language paused. */
    public static MondayReport paused() {
        return report(Weeks.ordinary(20), List.of(), false, List.of(), List.of());
    }

    /** Nothing has been imported. */
    public static MondayReport empty() {
        return MondayReport.of(new MondayFacts(
                BERLIN, Weeks.MONDAY, List.of(), List.of(), List.of(), List.of(), Map.of(), true, List.of()));
    }

    private static MondayReport report(
            List<WeekRollup> weeks,
            List<Decision> upcoming,
            boolean languageScored,
            List<MoveEntry> journal,
            List<SeatMark> seats) {
        var newest = Map.of(
                Source.REPORT, Weeks.MONDAY.minus(Duration.ofDays(3)),
                Source.CALENDAR, Weeks.MONDAY.minus(Duration.ofDays(1)),
                Source.DECISIONS, Weeks.MONDAY.minus(Duration.ofDays(2)),
                Source.STATEMENTS, Weeks.MONDAY.minus(Duration.ofDays(1)));
        return MondayReport.of(new MondayFacts(
                BERLIN, Weeks.MONDAY, weeks, upcoming, seats, journal, newest, languageScored, List.of()));
    }

    private static Decision open(String question, @Nullable LocalDate due, boolean highStakes, Readiness... ready) {
        return new Decision(
                Weeks.PAIR + ":" + question,
                Weeks.PAIR,
                question,
                LocalDate.of(2026, 10, 1),
                Outcome.OPEN,
                null,
                null,
                due,
                highStakes,
                null,
                null,
                Set.of(ready),
                null,
                null);
    }

    /** A moment of the reports' day. */
    public static Instant now() {
        return Weeks.MONDAY;
    }
}
