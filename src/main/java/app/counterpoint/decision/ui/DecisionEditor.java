package app.counterpoint.decision.ui;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.DecisionKeys;
import app.counterpoint.decision.Decisions;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.ui.Undo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialog for a new or a known decision, and keeps what it collects. */
@Component
class DecisionEditor {

    private final Decisions decisions;
    private final CurrentRelationship current;
    private final AccessLog log;
    private final Clock clock;

    DecisionEditor(Decisions decisions, CurrentRelationship current, AccessLog log, Clock clock) {
        this.decisions = decisions;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    void addNew(String title, Ending ending, Runnable changed) {
        var relationship = current.get();
        var today = LocalDate.ofInstant(clock.instant(), relationship.zone());
        new DecisionDialog(title, DecisionDraft.empty(today, ending), today, draft -> {
                    var added = decisions.add(toDecision(draft, relationship));
                    note(Action.IMPORTED, added);
                    changed.run();
                    Undo.offer(draft.ending().outcome().isEscalated() ? "Escalation added" : "Decision added", () -> {
                        decisions.remove(added.id());
                        note(Action.UNDONE, added);
                        changed.run();
                    });
                })
                .open();
    }

    void edit(Decision known, Runnable changed) {
        var relationship = current.get();
        var today = LocalDate.ofInstant(clock.instant(), relationship.zone());
        new DecisionDialog("Decision", draftOf(known, relationship), today, draft -> {
                    var kept = decisions.change(changed(known, draft, relationship));
                    note(Action.IMPORTED, kept);
                    changed.run();
                    Undo.offer("Decision changed", () -> {
                        decisions.change(withVersion(known, kept.version()));
                        note(Action.UNDONE, kept);
                        changed.run();
                    });
                })
                .open();
    }

    void remove(Decision known, Runnable changed) {
        decisions.remove(known.id());
        note(Action.UNDONE, known);
        changed.run();
        Undo.offer("Decision removed", () -> {
            decisions.restore(known);
            note(Action.IMPORTED, known);
            changed.run();
        });
    }

    private void note(Action action, Decision decision) {
        log.record(action, decision.relationship(), "a decision by hand");
    }

    private Decision toDecision(DecisionDraft draft, Relationship relationship) {
        return new Decision(
                DecisionKeys.ofQuestion(relationship.id(), draft.question(), draft.raised()),
                relationship.id(),
                draft.question(),
                draft.raised(),
                draft.ending().outcome(),
                draft.ending().broughtBy(),
                concluded(draft, relationship),
                draft.due(),
                draft.highStakes(),
                orAbsent(draft.positionOfCto()),
                orAbsent(draft.positionOfCpo()),
                draft.ready(),
                null,
                null);
    }

    private Decision changed(Decision known, DecisionDraft draft, Relationship relationship) {
        var fresh = toDecision(draft, relationship);
        return new Decision(
                known.id(),
                fresh.relationship(),
                fresh.question(),
                fresh.raised(),
                fresh.outcome(),
                fresh.broughtBy(),
                sameDay(known, draft, relationship) ? known.concludedAt() : fresh.concludedAt(),
                fresh.due(),
                fresh.highStakes(),
                fresh.positionOfCto(),
                fresh.positionOfCpo(),
                fresh.ready(),
                known.importId(),
                known.told(),
                known.version());
    }

    private static Decision withVersion(Decision decision, @Nullable Long version) {
        return new Decision(
                decision.id(),
                decision.relationship(),
                decision.question(),
                decision.raised(),
                decision.outcome(),
                decision.broughtBy(),
                decision.concludedAt(),
                decision.due(),
                decision.highStakes(),
                decision.positionOfCto(),
                decision.positionOfCpo(),
                decision.ready(),
                decision.importId(),
                decision.told(),
                version);
    }

    private static DecisionDraft draftOf(Decision decision, Relationship relationship) {
        return new DecisionDraft(
                decision.question(),
                decision.raised(),
                Ending.of(decision),
                dayOf(decision.concludedAt(), relationship),
                decision.due(),
                decision.highStakes(),
                Objects.requireNonNullElse(decision.positionOfCto(), ""),
                Objects.requireNonNullElse(decision.positionOfCpo(), ""),
                decision.ready());
    }

    private static boolean sameDay(Decision known, DecisionDraft draft, Relationship relationship) {
        return Objects.equals(dayOf(known.concludedAt(), relationship), draft.concludedOn());
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant moment, Relationship relationship) {
        return moment == null ? null : LocalDate.ofInstant(moment, relationship.zone());
    }

    /** The moment of a conclusion of which only the day is known: its noon, or now when that day is today. */
    private @Nullable Instant concluded(DecisionDraft draft, Relationship relationship) {
        if (draft.concludedOn() == null) {
            return null;
        }
        var noon = draft.concludedOn().atTime(12, 0).atZone(relationship.zone()).toInstant();
        var now = clock.instant();
        return noon.isAfter(now) ? now : noon;
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
