package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.DecisionDay;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.Grade;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weeks for tests: an ordinary one, and what can be different about it. */
record Weeks(IsoWeek week, WeekRollup rollup) {

    static final RelationshipId PAIR = new RelationshipId("k3v9x");

    /** The Monday on which the tests look: the first day of week 47, so that week 46 is the last complete one. */
    static final IsoWeek LAST = new IsoWeek(2026, 46);

    static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private static final DecisionDay[] QUIET =
            Collections.nCopies(7, DecisionDay.NONE).toArray(DecisionDay[]::new);

    /** Two forums of an hour with both present, one settled decision, one exchange at 64, a briefing of half an hour. */
    static WeekRollup ordinary(IsoWeek week) {
        return of(week).forums(2, 0, 120.0)
                .briefing(30.0)
                .decided(1, 0, 0, 0)
                .exchanges(64)
                .rollup();
    }

    static Weeks of(IsoWeek week) {
        return new Weeks(
                week,
                new WeekRollup(
                        WeekRollup.idOf(PAIR, week),
                        PAIR,
                        week,
                        Map.of(),
                        null,
                        null,
                        Map.of(),
                        Map.of(),
                        List.of(QUIET),
                        0,
                        List.of(),
                        List.of(),
                        false,
                        false,
                        MONDAY));
    }

    /** The weeks up to and with the last complete one, the newest being number 0 to the function. */
    static List<WeekRollup> past(int count, IntFunction<WeekRollup> ago) {
        return IntStream.range(0, count).mapToObj(ago).toList();
    }

    static List<WeekRollup> ordinary(int count) {
        return past(count, ago -> ordinary(LAST.plus(-ago)));
    }

    static List<WeekRollup> with(List<WeekRollup> weeks, WeekRollup... others) {
        var replaced = Stream.of(others).map(WeekRollup::week).toList();
        return Stream.concat(weeks.stream().filter(w -> !replaced.contains(w.week())), Stream.of(others))
                .toList();
    }

    Weeks forums(int attended, int cancelled, @Nullable Double sharedMinutes) {
        var planned = attended + cancelled;
        var week = new ForumWeek(
                planned, attended, cancelled, attended, planned, sharedMinutes == null ? 0 : sharedMinutes);
        return meetings(
                planned == 0 ? Map.of() : Map.of(ForumKind.ROADMAP_REVIEW.name(), week),
                sharedMinutes,
                rollup.briefingMinutes());
    }

    Weeks briefing(@Nullable Double minutes) {
        return meetings(rollup.forums(), rollup.sharedMinutes(), minutes);
    }

    private Weeks meetings(Map<String, ForumWeek> forums, @Nullable Double shared, @Nullable Double briefing) {
        int held = forums.values().stream().mapToInt(ForumWeek::held).sum();
        return new Weeks(
                week,
                new WeekRollup(
                        rollup.id(),
                        PAIR,
                        week,
                        forums,
                        shared,
                        briefing,
                        briefing == null ? Map.of() : Map.of("CTO", briefing),
                        held == 0 ? Map.of() : Map.of(Grade.REPORT, held),
                        rollup.days(),
                        rollup.highStakes(),
                        rollup.exchanges(),
                        rollup.scorers(),
                        rollup.languageCovered(),
                        rollup.decisionsCovered(),
                        MONDAY));
    }

    /** All on its Tuesday. */
    Weeks decided(int settled, int joint, int oneSided, int taken) {
        var days = new ArrayList<>(List.of(QUIET));
        days.set(1, new DecisionDay(settled, joint, oneSided, taken));
        return facts(days, rollup.highStakes(), rollup.exchanges(), rollup.languageCovered(), true);
    }

    Weeks highStakes(int count) {
        return facts(rollup.days(), count, rollup.exchanges(), rollup.languageCovered(), rollup.decisionsCovered());
    }

    /** One exchange for each score, on its Wednesday. */
    Weeks exchanges(double... scores) {
        var exchanges = java.util.Arrays.stream(scores)
                .mapToObj(score -> new ExchangeScore(2, 4, score, score, score - 10, 0))
                .toList();
        return facts(rollup.days(), rollup.highStakes(), exchanges, true, rollup.decisionsCovered());
    }

    /** Its statements were scored by that version. */
    Weeks scoredBy(String version) {
        return new Weeks(
                week,
                new WeekRollup(
                        rollup.id(),
                        PAIR,
                        week,
                        rollup.forums(),
                        rollup.sharedMinutes(),
                        rollup.briefingMinutes(),
                        rollup.briefingMinutesByLeader(),
                        rollup.evidence(),
                        rollup.days(),
                        rollup.highStakes(),
                        rollup.exchanges(),
                        List.of(version),
                        rollup.languageCovered(),
                        rollup.decisionsCovered(),
                        MONDAY));
    }

    private Weeks facts(
            List<DecisionDay> days,
            int highStakes,
            List<ExchangeScore> exchanges,
            boolean language,
            boolean decisions) {
        return new Weeks(
                week,
                new WeekRollup(
                        rollup.id(),
                        PAIR,
                        week,
                        rollup.forums(),
                        rollup.sharedMinutes(),
                        rollup.briefingMinutes(),
                        rollup.briefingMinutesByLeader(),
                        rollup.evidence(),
                        days,
                        highStakes,
                        exchanges,
                        rollup.scorers(),
                        language,
                        decisions,
                        MONDAY));
    }
}
