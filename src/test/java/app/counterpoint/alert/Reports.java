package app.counterpoint.alert;

import app.counterpoint.checkup.Chain;
import app.counterpoint.checkup.Evidence;
import app.counterpoint.checkup.Figures;
import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.Move;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.checkup.Share;
import app.counterpoint.checkup.Shown;
import app.counterpoint.checkup.Spark;
import app.counterpoint.checkup.State;
import app.counterpoint.checkup.StateReading;
import app.counterpoint.checkup.Tile;
import app.counterpoint.checkup.Upcoming;
import app.counterpoint.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Monday reports for tests. */
final class Reports {

    private static final Evidence EVIDENCE = new Evidence("forums", Map.of());

    private Reports() {}

    static MondayReport of(State state, MoveKind move, List<Upcoming> upcoming, Tile precision) {
        var today = LocalDate.of(2026, 11, 23);
        var week = new IsoWeek(2026, 47);
        return new MondayReport(
                week,
                "Week 47 · " + state.title(),
                today,
                "Shared time held up; one decision came to the CPTO, the usual is 0–3; exchanges were specific.",
                new StateReading(state, "because"),
                tile("Shared forums", "3 of 4", "with both present", "4 sessions"),
                tile("Escalations", "1 of 5", "decisions escalated", "5 decisions"),
                precision,
                new Chain(List.of(), null, List.of(), null, List.of(), List.of(), "summary"),
                List.of(),
                upcoming,
                new Move(move, move.suggestion(), null, "why", "source", null),
                List.of(),
                "4 of 4 sources fresh",
                null,
                new Figures(today, week, null, Map.of(), null, null, null, null, null, null, null));
    }

    static Tile tile(String title, String value, String unit, String n) {
        return tile(title, Shown.VALUE, value, unit, n);
    }

    static Tile paused() {
        return tile("Precision", Shown.PAUSED, "paused", "", "");
    }

    private static Tile tile(String title, Shown shown, String value, String unit, String n) {
        return new Tile(
                title,
                shown,
                value,
                unit,
                n,
                "week 47",
                "usual 0–3",
                List.of(),
                null,
                new Spark("measure", List.of(), null),
                "fresh",
                "",
                EVIDENCE,
                "spoken");
    }

    static Upcoming decision(int weeksLeft) {
        return new Upcoming(
                "d1",
                "Whether to re-platform pricing for Rosalind",
                LocalDate.of(2026, 12, 12),
                "in " + weeksLeft + " weeks",
                weeksLeft,
                "2 of 4 ready",
                new Share(2, 4),
                List.of(),
                true,
                EVIDENCE);
    }
}
