package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes decisions of a tracker's escalated issues, and asks who brought each. */
final class Issues {
    private final Context context;
    private final Notes notes;
    private final Mark mark;
    private final Reporters reporters;
    private final List<Issue> issues = new ArrayList<>();

    Issues(Context context, Notes notes) {
        this.context = context;
        this.notes = notes;
        this.mark = Mark.of(context);
        this.reporters = new Reporters(context);
    }

    /** By which an issue is an escalation. */
    Mark mark() {
        return mark;
    }

    /** Who stands in the issues. */
    Reporters reporters() {
        return reporters;
    }

    void add(Issue issue) {
        notes.count("escalations");
        if (issues.size() < context.limits().rows()) {
            issues.add(issue);
        }
    }

    List<DecisionRow> decisions() {
        Question which = mark.question(reporters.names());
        if (which != null) {
            notes.ask(which);
        }
        DatedRows dates = new DatedRows(context);
        for (Issue issue : issues) {
            dates.past(issue.raised());
            dates.past(issue.updated());
            dates.past(issue.asked());
            dates.past(issue.decided());
            dates.any(issue.due());
            dates.inOrder(issue.raised(), issue.updated());
            dates.inOrder(issue.raised(), issue.decided());
        }
        DateOrder order = dates.order();
        LocalMoment open = dates.ambiguous();
        if (order == null) {
            if (open != null) {
                notes.ask(DateOrder.question(open));
            }
            return List.of();
        }
        List<DecisionRow> decisions = new ArrayList<>();
        for (Issue issue : issues) {
            LocalDate raised = date(issue.raised(), order);
            if (issue.question().isBlank() || raised == null) {
                notes.refuse(issue.line(), "The issue has no summary, or no date of creation that can be read.");
            } else {
                decisions.add(decision(issue, raised, order));
            }
        }
        return decisions;
    }

    private DecisionRow decision(Issue issue, LocalDate raised, DateOrder order) {
        LocalDate asked = date(issue.asked(), order);
        if (asked == null) {
            asked = standIn(issue, raised, order);
        }
        String key = issue.key() == null ? String.valueOf(issue.line()) : issue.key();
        Brought brought = Brought.answered(context, key, issue.reporter());
        if (brought == null) {
            notes.ask(Brought.next(context, key));
        }
        return new DecisionRow(
                issue.line(),
                reporters.names().apply(issue.question().replaceAll("\\s+", " ")),
                raised,
                brought == null ? null : brought.outcome(),
                brought == null ? null : brought.by(),
                asked,
                date(issue.decided(), order),
                date(issue.due(), order),
                issue.stakes(),
                issue.key());
    }

    private @Nullable LocalDate standIn(Issue issue, LocalDate raised, DateOrder order) {
        if (!AskedWhen.isAnswered(context)) {
            notes.ask(AskedWhen.question());
        }
        LocalDate updated = date(issue.updated(), order);
        if (AskedWhen.of(context) == AskedWhen.CREATED || updated == null) {
            notes.warn(
                    "The file does not tell when the mark of an escalation was set; the day of the issue's creation stands in for it.");
            return raised;
        }
        notes.warn(
                "The file does not tell when the mark of an escalation was set; the day of the issue's last change stands in for it.");
        return updated;
    }

    private @Nullable LocalDate date(@Nullable LocalMoment moment, DateOrder order) {
        Instant at = moment == null ? null : moment.at(order, context.zone());
        return at == null ? null : at.atZone(context.zone()).toLocalDate();
    }
}
