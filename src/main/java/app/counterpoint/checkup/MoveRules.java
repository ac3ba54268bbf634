package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.decision.Readiness;
import app.counterpoint.forum.ForumKind;
import app.counterpoint.rise.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which one suggestion the week gets: the most urgent whose signal is there and which does not rest after an earlier answer. */
final class MoveRules {

    /** Within how many weeks a decision is near. */
    static final int NEAR = 6;

    /** For how many weeks after a change of holder the framing conversation is suggested. */
    static final int NEW_HOLDER = 8;

    private MoveRules() {}

    static Move choose(MoveFacts facts) {
        var running = facts.figures().lastWeek().plus(1);
        return Arrays.stream(MoveKind.values())
                .filter(kind -> facts.monday().journal().stream()
                        .noneMatch(entry -> entry.kind() == kind && entry.restsIn(running)))
                .map(kind -> suggest(kind, facts))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseGet(() -> nothing(facts))
                .withAfterwards(Afterwards.of(
                        facts.monday().journal(),
                        facts.series(),
                        facts.figures().lastWeek()));
    }

    private static @Nullable Move suggest(MoveKind kind, MoveFacts facts) {
        return switch (kind) {
            case REFRESH -> refresh(facts);
            case RUNWAY -> near(facts, kind, Readiness.JOINT_SESSION, "no shared session on it yet");
            case OTHER_SIDE -> near(facts, kind, Readiness.OTHER_SIDE, "neither side's case made by the other yet");
            case FRAMING -> framing(facts);
            case LET_THEM_SETTLE -> letThemSettle(facts.signals());
            case HAND_BACK -> handBack(facts.figures());
            case BRING_OPEN_DISAGREEMENT ->
                facts.state() == State.QUIET_NOT_CALM
                        ? Move.of(kind, null, "Disagreements, shared time and briefings all moved towards silence.")
                        : null;
            case REBOOK -> rebook(facts);
            case SHARE_BRIEFINGS -> shareBriefings(facts.signals());
            case FOUR_QUESTIONS -> fourQuestions(facts.signals());
            case SAY_SO -> saySo(facts);
            case NOTHING -> nothing(facts);
        };
    }

    private static @Nullable Move refresh(MoveFacts facts) {
        return facts.monday().newest().entrySet().stream()
                .map(e -> Freshness.of(e.getKey(), e.getValue(), facts.monday().now()))
                .filter(Freshness::stale)
                .filter(f -> f.source() != Source.STATEMENTS || facts.monday().languageScored())
                .max(Comparator.comparing(f -> Objects.requireNonNullElse(f.age(), Duration.ZERO)))
                .map(f -> Move.of(MoveKind.REFRESH, f.source().title(), f.words() + "."))
                .orElse(null);
    }

    private static @Nullable Move near(MoveFacts facts, MoveKind kind, Readiness missing, String what) {
        return facts.upcoming().stream()
                .filter(u -> isNearAndWeighty(u) && u.missing().contains(missing.title()))
                .findFirst()
                .map(u -> Move.of(kind, u.question(), "Due %s, %s, %s.".formatted(u.when(), u.ready(), what)))
                .orElse(null);
    }

    private static @Nullable Move framing(MoveFacts facts) {
        var today = facts.figures().today();
        for (var change : facts.monday().seatChanges()) {
            if (!change.day().isAfter(today)
                    && change.day().isAfter(today.minusWeeks(NEW_HOLDER))
                    && !framedSince(facts, change.day())) {
                return Move.of(
                        MoveKind.FRAMING,
                        null,
                        "The seat of the " + change.seat() + " changed hands within eight weeks.");
            }
        }
        return framedSince(facts, LocalDate.EPOCH)
                ? null
                : facts.upcoming().stream()
                        .filter(MoveRules::isNearAndWeighty)
                        .findFirst()
                        .map(u -> Move.of(
                                MoveKind.FRAMING,
                                u.question(),
                                "Due " + u.when() + ", and no framing conversation is on record."))
                        .orElse(null);
    }

    private static boolean framedSince(MoveFacts facts, LocalDate day) {
        var from = day.atStartOfDay(facts.monday().zone()).toInstant();
        return facts.monday().journal().stream()
                .anyMatch(entry -> entry.kind() == MoveKind.FRAMING
                        && entry.answer() == MoveAnswer.DONE
                        && !entry.at().isBefore(from));
    }

    private static boolean isNearAndWeighty(Upcoming decision) {
        var weeks = decision.weeksLeft();
        return decision.highStakes() && weeks != null && weeks >= 0 && weeks < NEAR;
    }

    private static @Nullable Move letThemSettle(Signals signals) {
        return signals.rise() == null || !signals.rises()
                ? null
                : Move.of(MoveKind.LET_THEM_SETTLE, null, signals.rise().sentence(Subject.ESCALATIONS));
    }

    private static @Nullable Move handBack(Figures figures) {
        int oneSided = (figures.decidedLastWeek() == null
                        ? 0
                        : figures.decidedLastWeek().oneSided())
                + (figures.decidedThisWeek() == null
                        ? 0
                        : figures.decidedThisWeek().oneSided());
        return oneSided == 0
                ? null
                : Move.of(
                        MoveKind.HAND_BACK,
                        null,
                        Words.digits(oneSided, "decision") + " came from one side alone since last Monday.");
    }

    private static @Nullable Move rebook(MoveFacts facts) {
        var last = facts.figures().lastWeek();
        var byKind = new TreeMap<String, ForumWeek>();
        facts.series()
                .history()
                .known(last.plus(1 - Signals.RECENT), last, WeekRollup::forums)
                .forEach(forums -> forums.forEach((kind, week) -> byKind.merge(kind, week, ForumWeek::plus)));
        return byKind.entrySet().stream()
                .filter(e -> e.getValue().cancelled() >= 2)
                .max(Comparator.comparingInt(e -> e.getValue().cancelled()))
                .map(e -> Move.of(
                        MoveKind.REBOOK,
                        ForumKind.valueOf(e.getKey()).title(),
                        "%d of %d did not take place in four weeks."
                                .formatted(
                                        e.getValue().cancelled(), e.getValue().planned())))
                .orElse(null);
    }

    private static @Nullable Move shareBriefings(Signals signals) {
        var shared = signals.shared();
        var briefing = signals.briefing();
        return shared == null || briefing == null || briefing.recent() <= shared.recent()
                ? null
                : Move.of(
                        MoveKind.SHARE_BRIEFINGS,
                        null,
                        "Over four weeks %d minutes a week in one-sided briefings, %d shared."
                                .formatted(Math.round(briefing.recent()), Math.round(shared.recent())));
    }

    private static @Nullable Move fourQuestions(Signals signals) {
        var usual = signals.precisionUsual();
        return signals.precision() == null || usual == null || !signals.precisionBelowUsual()
                ? null
                : Move.of(
                        MoveKind.FOUR_QUESTIONS,
                        null,
                        "Precision %d in 28 days, %s.".formatted(Math.round(signals.precision()), usual.words()));
    }

    private static @Nullable Move saySo(MoveFacts facts) {
        var precision = facts.signals().precision();
        var usual = facts.signals().precisionUsual();
        var decided = facts.figures().decidedLastWeek();
        return precision == null
                        || usual == null
                        || usual.place(precision) != UsualRange.Place.ABOVE
                        || decided == null
                        || decided.settled() == 0
                ? null
                : Move.of(
                        MoveKind.SAY_SO,
                        null,
                        "Precision %d in 28 days, %s; %s settled between them last week."
                                .formatted(
                                        Math.round(precision),
                                        usual.words(),
                                        Words.digits(decided.settled(), "decision")));
    }

    private static Move nothing(MoveFacts facts) {
        if (facts.state() == State.NOT_ENOUGH_TO_SAY) {
            return new Move(
                    MoveKind.NOTHING,
                    "Too early to suggest anything.",
                    null,
                    "There is not enough on record.",
                    "What is not known is not calm.",
                    null);
        }
        return Move.of(MoveKind.NOTHING, null, "Nothing lies outside its usual range.");
    }
}
