package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.shared.CsvCell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plain list of decisions whose columns have been found. */
final class DecisionsTable {
    private final Map<Column, Integer> columns;
    private final Context context;
    private final Notes notes;
    private final Reporters people;
    private boolean endless;

    DecisionsTable(Map<Column, Integer> columns, Context context, Notes notes) {
        this.columns = columns;
        this.context = context;
        this.notes = notes;
        this.people = new Reporters(context);
    }

    List<DecisionRow> read(List<Row> rows) {
        DatedRows dates = new DatedRows(context);
        for (Row row : rows) {
            LocalMoment raised = moment(row, Column.RAISED);
            LocalMoment decided = moment(row, Column.DECIDED);
            LocalMoment asked = moment(row, Column.ASKED);
            dates.past(raised);
            dates.past(decided);
            dates.past(asked);
            dates.any(moment(row, Column.DUE));
            dates.inOrder(raised, decided);
            dates.inOrder(raised, asked);
            dates.inOrder(asked, decided);
        }
        DateOrder order = dates.order();
        LocalMoment open = dates.ambiguous();
        if (order == null) {
            if (open != null) {
                notes.ask(DateOrder.question(open));
            }
            return List.of();
        }
        rows.forEach(row -> leader(cell(row, Column.BROUGHT))); // so that no other's name stays in a question
        List<DecisionRow> decisions = new ArrayList<>();
        for (Row row : rows) {
            DecisionRow decision = row(row, order);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        if (endless) {
            notes.ask(OutcomeQuestions.when());
        } else if (hasOneDateOnly() && decisions.stream().anyMatch(row -> row.decided() != null)) {
            notes.warn(
                    "The file has one date a row. It is taken as the day on which the decision came up, and on which it was settled "
                            + "or brought to the CPTO.");
        }
        return decisions;
    }

    private boolean hasOneDateOnly() {
        return !columns.containsKey(Column.DECIDED) && !columns.containsKey(Column.ASKED);
    }

    private @Nullable DecisionRow row(Row row, DateOrder order) {
        String question = CsvCell.plain(cell(row, Column.QUESTION)).replaceAll("\\s+", " ");
        LocalDate raised = date(row, Column.RAISED, order);
        if (question.isEmpty()) {
            notes.refuse(row.line(), "The row has no question.");
            return null;
        }
        if (raised == null) {
            notes.refuse(row.line(), "The day on which it was raised is missing, or is not a date.");
            return null;
        }
        for (Column column : List.of(Column.ASKED, Column.DECIDED, Column.DUE)) {
            if (!cell(row, column).isEmpty() && date(row, column, order) == null && isMeant(cell(row, column))) {
                notes.refuse(row.line(), "One of its dates cannot be read as a date.");
                return null;
            }
        }
        OutcomeWords.Said said = OutcomeWords.of(cell(row, Column.OUTCOME));
        if (said == null) {
            notes.refuse(
                    row.line(), "The outcome is not one of the words that are known: " + OutcomeWords.ACCEPTED + ".");
            return null;
        }
        LocalDate decided = date(row, Column.DECIDED, order);
        LocalDate asked = date(row, Column.ASKED, order);
        if ((decided != null && decided.isBefore(raised)) || (asked != null && asked.isBefore(raised))) {
            notes.refuse(row.line(), "It was asked or decided before it was raised.");
            return null;
        }
        Ending ending = ending(row, said);
        if (ending.outcome == DecisionOutcome.OPEN && (decided != null || asked != null)) {
            notes.ask(OutcomeQuestions.outcome(row.line()));
            ending = new Ending(OutcomeQuestions.answered(context, row.line()), null);
        }
        String stakes = cell(row, Column.STAKES);
        String key = cell(row, Column.KEY);
        boolean ended = ending.outcome != DecisionOutcome.OPEN;
        if (ended && decided == null && asked == null) {
            if (OutcomeQuestions.leavesOut(context)) {
                notes.refuse(row.line(), "It has ended, and the file does not say when.");
                return null;
            }
            decided = hasOneDateOnly() ? raised : OutcomeQuestions.when(context, raised);
            endless |= decided == null;
        }
        return new DecisionRow(
                row.line(),
                people.names().apply(question),
                raised,
                ending.outcome,
                ending.broughtBy,
                asked,
                decided,
                date(row, Column.DUE, order),
                stakes.isEmpty() ? null : stakes,
                key.isEmpty() ? null : key);
    }

    private record Ending(
            @Nullable DecisionOutcome outcome, @Nullable String broughtBy) {}

    private Ending ending(Row row, OutcomeWords.Said said) {
        String by = cell(row, Column.BROUGHT);
        DecisionOutcome outcome = said.outcome();
        boolean escalated = outcome == null || OutcomeWords.escalations().contains(outcome);
        if (!escalated) {
            return new Ending(outcome, null);
        }
        String leader = said.broughtBy() == null ? leader(by) : said.broughtBy();
        if (outcome == null) {
            outcome = OutcomeWords.isBoth(by)
                    ? DecisionOutcome.ESCALATED_JOINTLY
                    : leader != null ? DecisionOutcome.ESCALATED_BY_ONE : null;
        }
        if (outcome == DecisionOutcome.ESCALATED_JOINTLY) {
            return new Ending(outcome, null);
        }
        if (leader == null) {
            leader = OutcomeQuestions.broughtBy(context, row.line());
            boolean joint = "both".equals(context.answers().get(OutcomeQuestions.brought(row.line())));
            if (leader == null && !joint) {
                notes.ask(OutcomeQuestions.broughtBy(row.line()));
                return new Ending(outcome, null);
            }
            outcome = joint ? DecisionOutcome.ESCALATED_JOINTLY : DecisionOutcome.ESCALATED_BY_ONE;
        }
        return new Ending(outcome, leader);
    }

    private @Nullable String leader(String written) {
        String named = OutcomeWords.leader(written);
        if (named != null || written.isEmpty()) {
            return named;
        }
        String seat = OutcomeWords.isBoth(written)
                ? null
                : people.meet(new Person(written, written.contains("@") ? written : null));
        return "CTO".equals(seat) || "CPO".equals(seat) ? seat : null;
    }

    /** A dash, a question mark or a word such as "none" stands for no date; anything with a digit is meant as one. */
    private static boolean isMeant(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private String cell(Row row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private @Nullable LocalMoment moment(Row row, Column column) {
        return LocalMoments.parse(cell(row, column));
    }

    private @Nullable LocalDate date(Row row, Column column, DateOrder order) {
        LocalMoment moment = moment(row, column);
        Instant at = moment == null ? null : moment.at(order, context.zone());
        return at == null ? null : at.atZone(context.zone()).toLocalDate();
    }

    static Question column(Column column, List<String> headings) {
        return new Question(
                column.question(),
                "Which column tells " + column.what() + "?",
                IntStream.range(0, headings.size())
                        .filter(at -> !headings.get(at).isEmpty())
                        .mapToObj(at -> new Question.Choice("#" + (at + 1), headings.get(at)))
                        .toList());
    }
}
