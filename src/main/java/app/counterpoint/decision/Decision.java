package app.counterpoint.decision;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meaningful question, with what became of it.
 *
 * @param id the natural key within the instance: relationship, and the source's own key or the folded question with its date
 * @param relationship whose it is
 * @param question what is to be decided, one sentence
 * @param raised the day on which it came up
 * @param outcome how it ended
 * @param broughtBy who brought it to the CPTO; present if and only if one side escalated it
 * @param concludedAt when the CPTO was asked, or when it was settled; absent while open. Never the day of the import
 * @param due the day by which it has to be decided; absent when there is none
 * @param highStakes whether getting it wrong would hurt
 * @param positionOfCto what the technology side proposes; absent until somebody writes it down
 * @param positionOfCpo what the product side proposes; absent until somebody writes it down
 * @param ready which steps of the preparation are done
 * @param importId which import brought it; absent when it was typed
 * @param told what a later file told of its end, while it was open; absent when none did
 * @param version the storage's own count of changes; absent until it is stored
 */
@Document("decisions")
@CompoundIndex(name = "concluded", def = "{relationship: 1, concludedAt: 1}")
@CompoundIndex(name = "outcome", def = "{relationship: 1, outcome: 1, due: 1}")
@CompoundIndex(name = "raised", def = "{relationship: 1, raised: -1}")
@CompoundIndex(name = "import", def = "{importId: 1}")
@CompoundIndex(name = "told", def = "{'told.importId': 1}")
public record Decision(
        @Id String id,
        RelationshipId relationship,
        String question,
        LocalDate raised,
        Outcome outcome,
        @Nullable Seat broughtBy,
        @Nullable Instant concludedAt,
        @Nullable LocalDate due,
        boolean highStakes,
        @Nullable String positionOfCto,
        @Nullable String positionOfCpo,
        Set<Readiness> ready,
        @Nullable String importId,
        @Nullable FileEnding told,
        @Version @Nullable Long version) {

    /** The longest question that is kept, in characters. */
    public static final int LONGEST_QUESTION = 500;

    /** @throws IllegalArgumentException when the question is blank or too long, or outcome, bringer and date do not go together */
    @PersistenceCreator
    public Decision {
        if (question.isBlank() || question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("a question has 1 to " + LONGEST_QUESTION + " characters");
        }
        if ((outcome == Outcome.ESCALATED_BY_ONE) != (broughtBy != null)) {
            throw new IllegalArgumentException("who brought it is said when one side escalated it, and only then");
        }
        if (broughtBy != null && !broughtBy.isLeader()) {
            throw new IllegalArgumentException("only the CTO or the CPO can bring a decision to the CPTO");
        }
        if ((outcome == Outcome.OPEN) != (concludedAt == null)) {
            throw new IllegalArgumentException("a decision has a conclusion if and only if it is not open");
        }
        concludedAt = concludedAt == null ? null : concludedAt.truncatedTo(ChronoUnit.MILLIS);
        ready = Set.copyOf(ready);
    }

    /** A decision of whose end no later file has told. */
    public Decision(
            String id,
            RelationshipId relationship,
            String question,
            LocalDate raised,
            Outcome outcome,
            @Nullable Seat broughtBy,
            @Nullable Instant concludedAt,
            @Nullable LocalDate due,
            boolean highStakes,
            @Nullable String positionOfCto,
            @Nullable String positionOfCpo,
            Set<Readiness> ready,
            @Nullable String importId,
            @Nullable Long version) {
        this(
                id,
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                positionOfCto,
                positionOfCpo,
                ready,
                importId,
                null,
                version);
    }

    /** Whether nothing has been concluded yet. */
    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /**
     * The same decision, concluded; one that is concluded already is corrected.
     *
     * @param ending how; not open
     * @param by who brought it; present if and only if one side escalated it
     * @param at when the CPTO was asked, or when it was settled
     */
    public Decision conclude(Outcome ending, @Nullable Seat by, Instant at) {
        if (ending == Outcome.OPEN) {
            throw new IllegalArgumentException("to open a decision again is not to conclude it");
        }
        return with(ending, by, at);
    }

    /** The same decision, not concluded after all. */
    public Decision reopen() {
        return isOpen() ? this : with(Outcome.OPEN, null, null);
    }

    /**
     * The same decision as a later file tells it: concluded, if it is open and nobody has been told of this end before.
     *
     * @param later the decision as that file has it
     * @return empty where that changes nothing
     */
    Optional<Decision> after(Decision later) {
        var at = later.concludedAt;
        if (!isOpen() || later.importId == null || at == null) {
            return Optional.empty();
        }
        var ending = new FileEnding(later.importId, later.outcome, later.broughtBy, at);
        return told != null && told.saysTheSameAs(ending)
                ? Optional.empty()
                : Optional.of(with(later.outcome, later.broughtBy, at).with(importId, ending));
    }

    /** The same decision, before that file told of its end; where somebody has corrected the end since, what they said stays. */
    Decision withoutTold() {
        var before = told != null && told.isThatOf(this) ? reopen() : this;
        return before.with(importId, null);
    }

    /** The same decision, as that of the later file which told of it as well. */
    Decision handedOver() {
        return told == null ? this : with(told.importId(), null);
    }

    /** The same decision with one step of its preparation done, or not done after all. */
    public Decision withReady(Readiness step, boolean done) {
        var steps = EnumSet.noneOf(Readiness.class);
        steps.addAll(ready);
        if (done) {
            steps.add(step);
        } else {
            steps.remove(step);
        }
        return new Decision(
                id,
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                positionOfCto,
                positionOfCpo,
                steps,
                importId,
                told,
                version);
    }

    /** The same decision with what one leader proposes, or without it; writing down the second makes that step done. */
    public Decision withPosition(Seat leader, @Nullable String position) {
        var text = position == null || position.isBlank() ? null : position.strip();
        var cto = leader == Seat.CTO ? text : positionOfCto;
        var cpo = leader == Seat.CPO ? text : positionOfCpo;
        var next = new Decision(
                id,
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                cto,
                cpo,
                ready,
                importId,
                told,
                version);
        return next.withReady(Readiness.BOTH_POSITIONS, cto != null && cpo != null);
    }

    /** The same decision, as new to the storage: what restores a removed one. */
    Decision unstored() {
        return new Decision(
                id,
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                positionOfCto,
                positionOfCpo,
                ready,
                importId,
                told,
                null);
    }

    private Decision with(Outcome ending, @Nullable Seat by, @Nullable Instant at) {
        return new Decision(
                id,
                relationship,
                question,
                raised,
                ending,
                by,
                at,
                due,
                highStakes,
                positionOfCto,
                positionOfCpo,
                ready,
                importId,
                told,
                version);
    }

    private Decision with(@Nullable String broughtIn, @Nullable FileEnding ending) {
        return new Decision(
                id,
                relationship,
                question,
                raised,
                outcome,
                broughtBy,
                concludedAt,
                due,
                highStakes,
                positionOfCto,
                positionOfCpo,
                ready,
                broughtIn,
                ending,
                version);
    }
}
