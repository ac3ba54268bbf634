package app.counterpoint.alert;

import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Weeks for tests, of one relationship. */
final class RollupsOf {

    private final RelationshipId relationship;

    RollupsOf(RelationshipId relationship) {
        this.relationship = relationship;
    }

    /** Weeks in which so many escalations were brought by one side and nothing else was concluded; the last one is given. */
    List<WeekRollup> escalations(IsoWeek last, int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> week(last.plus(i + 1 - counts.length), 0, counts[i], 0, 0))
                .toList();
    }

    WeekRollup week(IsoWeek week, int settled, int escalated, int missed, int planned, double... scores) {
        var days = new ArrayList<>(Collections.nCopies(7, DecisionDay.NONE));
        days.set(1, new DecisionDay(settled, 0, escalated, 0));
        var exchanges = DoubleStream.of(scores)
                .mapToObj(score -> new ExchangeScore(2, 3, score, null, null, 0))
                .toList();
        var forums = planned == 0
                ? Map.<String, ForumWeek>of()
                : Map.of("ROADMAP_REVIEW", new ForumWeek(planned, planned, 0, planned - missed, planned, 60.0));
        return new WeekRollup(
                WeekRollup.idOf(relationship, week),
                relationship,
                week,
                forums,
                null,
                null,
                Map.of(),
                Map.of(),
                days,
                0,
                exchanges,
                List.of(),
                scores.length > 0,
                true,
                Instant.EPOCH);
    }
}
