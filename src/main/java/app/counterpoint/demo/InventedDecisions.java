package app.counterpoint.demo;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Outcome;
import app.counterpoint.decision.Readiness;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decision log: what was settled, what came to the CPTO, and three questions to come. */
record InventedDecisions(RelationshipId relationship, ZoneId zone, Random random, List<Decision> decisions) {

    static List<Decision> of(RelationshipId relationship, ZoneId zone, IsoWeek first, Random random) {
        var invented = new InventedDecisions(relationship, zone, random, new ArrayList<>());
        var questions = new ArrayList<>(Questions.PAST);
        Collections.shuffle(questions, random);
        Iterator<String> next = questions.iterator();
        for (int week = 0; week < Phase.weeks(); week++) {
            invented.week(first.plus(week), Phase.of(week), next);
        }
        invented.toCome(first.plus(Phase.weeks()).monday());
        return invented.decisions();
    }

    private void week(IsoWeek week, Phase phase, Iterator<String> questions) {
        int settled = phase.settled() == 0 ? random.nextInt(2) : phase.settled() - random.nextInt(2);
        for (int i = 0; i < settled; i++) {
            conclude(week, questions.next(), Outcome.SETTLED, null);
        }
        int escalated =
                (int) phase.escalated() + (random.nextDouble() < phase.escalated() - (int) phase.escalated() ? 1 : 0);
        for (int i = 0; i < escalated; i++) {
            var outcome = escalation(phase);
            conclude(week, questions.next(), outcome, outcome == Outcome.ESCALATED_BY_ONE ? side() : null);
        }
    }

    private Outcome escalation(Phase phase) {
        return switch (phase) {
            case CALM, FRAMING, RECOVERY -> Outcome.ESCALATED_JOINTLY;
            case CANCELLED, VAGUE -> random.nextBoolean() ? Outcome.ESCALATED_JOINTLY : Outcome.ESCALATED_BY_ONE;
            case ESCALATING -> random.nextInt(4) == 0 ? Outcome.TAKEN : Outcome.ESCALATED_BY_ONE;
        };
    }

    private Seat side() {
        return random.nextBoolean() ? Seat.CTO : Seat.CPO;
    }

    private void conclude(IsoWeek week, String question, Outcome outcome, @Nullable Seat broughtBy) {
        var day = week.monday().plusDays(random.nextInt(5));
        var at = day.atTime(9 + random.nextInt(8), 15).atZone(zone).toInstant();
        add(
                question,
                day.minusDays(5 + random.nextInt(20)),
                outcome,
                broughtBy,
                at,
                null,
                random.nextInt(9) == 0,
                Set.of());
    }

    private void toCome(LocalDate monday) {
        open(0, monday.plusDays(24), true, EnumSet.of(Readiness.JOINT_SESSION, Readiness.BOTH_POSITIONS), monday);
        open(1, monday.plusDays(45), true, EnumSet.of(Readiness.SAME_MATERIAL), monday);
        open(2, monday.plusDays(73), false, EnumSet.noneOf(Readiness.class), monday);
    }

    private void open(int which, LocalDate due, boolean highStakes, Set<Readiness> ready, LocalDate monday) {
        add(Questions.TO_COME.get(which), monday.minusDays(12), Outcome.OPEN, null, null, due, highStakes, ready);
    }

    private void add(
            String question,
            LocalDate raised,
            Outcome outcome,
            @Nullable Seat broughtBy,
            @Nullable Instant concludedAt,
            @Nullable LocalDate due,
            boolean highStakes,
            Set<Readiness> ready) {
        decisions.add(new Decision(
                relationship + ":demo:" + decisions.size(),
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                ready.contains(Readiness.BOTH_POSITIONS)
                        ? "Split the module first, then migrate customer by customer."
                        : null,
                ready.contains(Readiness.BOTH_POSITIONS)
                        ? "Migrate the ten largest customers first, split afterwards."
                        : null,
                ready,
                Demos.IMPORT,
                null));
    }
}
