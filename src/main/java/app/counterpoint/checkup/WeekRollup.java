package app.counterpoint.checkup;

import app.counterpoint.forum.Grade;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One ISO week of one relationship, made from its facts and rebuildable from them at any time.
 *
 * @param id relationship and week, as in {@code k3v9x:2026-W47}
 * @param relationship whose it is
 * @param week which week, in the relationship's zone
 * @param forums what became of the forums' sessions, by kind of forum ({@code ForumKind} name); a kind without a session is absent
 * @param sharedMinutes minutes in which CTO and CPO were present at the same moment; absent when no source covers the week
 * @param briefingMinutes minutes in which the CPTO met exactly one of them; absent when no source covers the week
 * @param briefingMinutesByLeader the same, by {@code CTO} and {@code CPO}
 * @param evidence on which grade the sessions to which both leaders belong rest, and how many; those that were held
 * @param days what was concluded, day by day; seven entries, Monday first
 * @param highStakes how many decisions with high stakes were concluded
 * @param exchanges the disagreements of the week, one entry each; empty when there were none or language is not scored
 * @param scorers which versions of the scorer gave the scores of the week, in order; empty where there are none
 * @param languageCovered whether language was being scored: false means unknown, and never "no disagreement"
 * @param decisionsCovered whether the decision log reaches this week; false means unknown, and never "no escalation"
 * @param builtAt when this document was made
 */
@Document("weekRollups")
public record WeekRollup(
        @Id String id,
        RelationshipId relationship,
        IsoWeek week,
        Map<String, ForumWeek> forums,
        @Nullable Double sharedMinutes,
        @Nullable Double briefingMinutes,
        Map<String, Double> briefingMinutesByLeader,
        Map<Grade, Integer> evidence,
        List<DecisionDay> days,
        int highStakes,
        List<ExchangeScore> exchanges,
        List<String> scorers,
        boolean languageCovered,
        boolean decisionsCovered,
        Instant builtAt) {

    /** Keeps its own copies. */
    public WeekRollup {
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("a week has seven days but had " + days.size());
        }
        forums = Map.copyOf(forums);
        briefingMinutesByLeader = Map.copyOf(briefingMinutesByLeader);
        evidence = Map.copyOf(evidence);
        days = List.copyOf(days);
        exchanges = List.copyOf(exchanges);
        scorers = scorers == null ? List.of() : List.copyOf(scorers); // weeks that were kept before this was told
    }

    private static final int DAYS = 7;

    /** The id under which a week of a relationship is kept. */
    public static String idOf(RelationshipId relationship, IsoWeek week) {
        return relationship + ":" + week;
    }

    /** The same, made at another moment. */
    WeekRollup builtAt(Instant moment) {
        return new WeekRollup(
                id,
                relationship,
                week,
                forums,
                sharedMinutes,
                briefingMinutes,
                briefingMinutesByLeader,
                evidence,
                days,
                highStakes,
                exchanges,
                scorers,
                languageCovered,
                decisionsCovered,
                moment);
    }

    /** The same, with the disagreements that another has. */
    WeekRollup withLanguageOf(WeekRollup other) {
        return new WeekRollup(
                id,
                relationship,
                week,
                forums,
                sharedMinutes,
                briefingMinutes,
                briefingMinutesByLeader,
                evidence,
                days,
                highStakes,
                other.exchanges,
                other.scorers,
                other.languageCovered,
                decisionsCovered,
                builtAt);
    }

    /** The forums of every kind together. */
    public ForumWeek allForums() {
        return forums.values().stream().reduce(ForumWeek.NONE, ForumWeek::plus);
    }

    /** What was concluded in the whole week; absent when the decision log does not reach it. */
    public @Nullable DecisionDay decisions() {
        return decisionsCovered ? days.stream().reduce(DecisionDay.NONE, DecisionDay::plus) : null;
    }

    /** The best evidence on which a presence of this week rests; absent when there is none. */
    public @Nullable Grade bestGrade() {
        return evidence.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * What became of the sessions of one kind of forum.
     *
     * @param planned how many were in the calendar or took place, cancelled ones included
     * @param held how many had two seats present for five minutes
     * @param cancelled how many were called off or had fewer than two seats present
     * @param attended how many had both leaders present for half of the planned length
     * @param known of how many it is known whether both leaders were there; those that were called off are among them
     * @param sharedMinutes minutes that the leaders shared in them
     */
    public record ForumWeek(int planned, int held, int cancelled, int attended, int known, double sharedMinutes) {

        /** No session at all. */
        public static final ForumWeek NONE = new ForumWeek(0, 0, 0, 0, 0, 0);

        /** Both together. */
        public ForumWeek plus(ForumWeek other) {
            return new ForumWeek(
                    planned + other.planned,
                    held + other.held,
                    cancelled + other.cancelled,
                    attended + other.attended,
                    known + other.known,
                    sharedMinutes + other.sharedMinutes);
        }
    }

    /**
     * What was concluded on one day.
     *
     * @param settled decisions that the two settled between them
     * @param joint escalations that both brought
     * @param oneSided escalations that one side brought
     * @param taken decisions that the CPTO took
     */
    public record DecisionDay(int settled, int joint, int oneSided, int taken) {

        /** A day on which nothing was concluded. */
        public static final DecisionDay NONE = new DecisionDay(0, 0, 0, 0);

        /** Both together. */
        public DecisionDay plus(DecisionDay other) {
            return new DecisionDay(
                    settled + other.settled, joint + other.joint, oneSided + other.oneSided, taken + other.taken);
        }

        /** Decisions on which the CPTO ruled. */
        public int escalated() {
            return joint + oneSided + taken;
        }

        /** Decisions that were concluded in any way. */
        public int decided() {
            return settled + escalated();
        }
    }

    /**
     * One disagreement: medians over its statements, contested ones left out.
     *
     * @param day 0 for Monday to 6 for Sunday
     * @param statements how many statements
     * @param all median precision of the pair, 0 to 100; absent where every statement is contested
     * @param own median precision of statements by their weight in the speaker's own domain; absent where none engages it
     * @param other the same for the other leader's domain
     * @param contested how many statements were left out because their speaker contested them
     */
    public record ExchangeScore(
            int day,
            int statements,
            @Nullable Double all,
            @Nullable Double own,
            @Nullable Double other,
            int contested) {}
}
