package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Durations;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.Row;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a report's tables. */
final class TableParser {
    private final Report report;
    private final Summary summary;
    private final Format format;
    private final Moments moments;
    private final Notes notes;
    private boolean spans;
    private boolean told;
    private boolean repeats;

    TableParser(Report report, Summary summary, Format format, Moments moments, Notes notes) {
        this.report = report;
        this.summary = summary;
        this.format = format;
        this.moments = moments;
        this.notes = notes;
    }

    void begin(Columns columns, int section) {
        repeats = section == 3 && told; // the third block says again, join by join, what the second says in all
        told |= section == 2;
        report.restarts |= columns.tellsNoStart();
        spans = section == 2 || (section == 0 && columns.tellsFirstAndLast()) || format == Format.MEET_ATTENDANCE;
    }

    void row(Columns columns, Row row) {
        if (columns.isMeeting()) {
            summary.meeting(columns, row);
            return;
        }
        if (columns.tellsOfMeetings()) {
            summary.meeting(columns, row);
        }
        String name = Names.of(columns, row);
        String email = columns.cell(row, Heading.EMAIL);
        String upn = columns.cell(row, Heading.UPN);
        if (name.isEmpty() && email.isEmpty() && upn.isEmpty()) {
            notes.refuse(row.line(), "The row names nobody.");
        } else if (Names.isNobody(name)) {
            notes.count("not a person");
        } else if (isYes(columns.cell(row, Heading.WAITING))) {
            notes.count("in the waiting room");
            notes.warn("Time in the waiting room is left out.");
        } else if (isNo(columns.cell(row, Heading.ATTENDED)) || isAbsent(columns, row)) {
            notes.count("did not attend");
        } else {
            add(
                    columns,
                    row,
                    () -> report.roster.id(format == Format.ZOOM_ATTENDANCE ? original(name) : name, email, upn));
        }
    }

    /**
     * Under Zoom, the name with which somebody came stands in brackets behind the one of the moment; but so do pronouns, companies and
     * roles. What is one word, or none of a name, counts only if somebody of that name has been in the report before.
     */
    private String original(String name) {
        String bracketed = Names.bracketed(name);
        if (bracketed == null || report.roster.hasMet(bracketed)) {
            return bracketed == null ? name : bracketed;
        }
        boolean isWhole = Names.isRemark(bracketed) || (!report.roster.keeps(bracketed) && report.roster.keeps(name));
        return isWhole ? name : bracketed;
    }

    private void add(Columns columns, Row row, IntSupplier person) {
        if (columns.has(Heading.TIMESTAMP)) {
            act(columns, row, person.getAsInt());
            return;
        }
        Duration said = duration(columns, row);
        String written = columns.cell(row, Heading.JOIN);
        LocalMoment join = moment(written, columns.written(Heading.JOIN), null);
        LocalMoment leave = moment(columns.cell(row, Heading.LEAVE), columns.written(Heading.LEAVE), join);
        if (join == null && isBlank(written) && (said != null || !columns.has(Heading.JOIN))) {
            int id = person.getAsInt();
            if (!repeats && said != null) {
                report.add(id, said);
            }
        } else if (join == null) {
            notes.refuse(row.line(), "The time of joining cannot be read as a date and a time.");
            if (!repeats) { // a half row at the end of a file that breaks off is nobody new
                var _ = person.getAsInt();
            }
        } else {
            LocalMoment left = leave;
            if (said != null && isBlank(columns.cell(row, Heading.LEAVE))) {
                left = Stay.later(
                        join, said); // where a report tells for how long somebody stayed, and not when they went
            }
            (spans ? report.spans : report.stays).add(new Stay(person.getAsInt(), row.line(), join, left, said));
        }
    }

    /** Somebody who was registered only: the whole row is there, and tells of no coming, no going and no length. */
    private boolean isAbsent(Columns columns, Row row) {
        boolean isTold = columns.has(Heading.JOIN) && columns.has(Heading.LEAVE) && columns.has(Heading.DURATION);
        return isTold
                && columns.isFilledBehind(row, Heading.DURATION)
                && isBlank(columns.cell(row, Heading.JOIN))
                && isBlank(columns.cell(row, Heading.LEAVE))
                && isBlank(columns.cell(row, Heading.DURATION));
    }

    private static boolean isBlank(String cell) {
        return cell.isEmpty() || cell.startsWith("-");
    }

    private @Nullable Duration duration(Columns columns, Row row) {
        String written = columns.cell(row, Heading.DURATION);
        return format == Format.TEAMS_ATTENDANCE ? Lengths.parse(written) : Durations.minutes(written);
    }

    private void act(Columns columns, Row row, int person) {
        Action action = Action.of(columns.cell(row, Heading.ACTION));
        LocalMoment at = moment(columns.cell(row, Heading.TIMESTAMP), columns.written(Heading.TIMESTAMP), null);
        if (action == null) {
            notes.refuse(row.line(), "The action is not a known word for joining or leaving.");
        } else if (at == null) {
            notes.refuse(row.line(), "The time cannot be read as a date and a time.");
        } else {
            report.acts.add(new Act(person, row.line(), action, at));
        }
    }

    private @Nullable LocalMoment moment(String written, String heading, @Nullable LocalMoment after) {
        LocalMoment moment = moments.parse(written);
        if (moment == null) {
            LocalTime time = Moments.time(written);
            if (time == null) {
                return null;
            }
            moment = summary.on(time);
            LocalDateTime at = moment.dayFirst();
            LocalDateTime earlier = after == null ? null : after.dayFirst();
            if (at != null && earlier != null && at.isBefore(earlier)) { // past midnight
                moment = new LocalMoment(at.plusDays(1), at.plusDays(1), null, true);
            }
        }
        return heading.toLowerCase(Locale.ROOT).contains("utc") ? moment.at(ZoneOffset.UTC) : moment;
    }

    private static boolean isYes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "ja", "oui", "sí", "si", "sì", "sim", "tak", "はい", "true" -> true;
            default -> false;
        };
    }

    private static boolean isNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "no", "nein", "non", "não", "nie", "nee", "いいえ", "false" -> true;
            default -> false;
        };
    }
}
