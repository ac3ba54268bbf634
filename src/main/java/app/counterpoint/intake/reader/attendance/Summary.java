package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report says of the meeting as a whole: in rows of a key and a value, in a table of one row, or in the file's name. */
final class Summary {
    private static final Pattern DATED_NAME =
            Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})[ _T]?(\\d{2}[:_.h-]\\d{2})?\\s*(.*)$");
    /** Those who were asked to come, or said that they would, are not those who came. */
    private static final Pattern INVITED = Pattern.compile(
            "(?iu)regist|invit|eingeladen|angemeldet|inscri|iscritt|zarejestr|zapros|uitgenodigd|aangemeld|登録|招待|注册|邀请|등록|초대|зарегистр|приглаш");
    /** A line such as {@code * Ended on 2025-03-17 09:45:10}: the words, and then the moment without a colon between. */
    private static final Pattern SENTENCE =
            Pattern.compile("^\\*?\\s*(\\D+?)\\s+(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\D.*)$");

    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 3);

    private final Report report;
    private final Moments moments;
    private final Format format;
    private @Nullable LocalDate date;

    Summary(Report report, Format format, String fileName, Context context) {
        this.report = report;
        this.format = format;
        this.moments = new Moments(context.now());
        if (format == Format.MEET_ATTENDANCE) {
            name(fileName);
        }
        String answer = context.answers().get(AttendanceReader.DAY);
        if (answer != null) {
            try {
                date = LocalDate.parse(answer);
            } catch (DateTimeException e) {
                date = null; // asked again
            }
        }
    }

    private void name(String fileName) {
        Matcher dated = DATED_NAME.matcher(fileName);
        if (!dated.matches()) {
            return;
        }
        try {
            date = LocalDate.of(
                    Integer.parseInt(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3)));
        } catch (DateTimeException e) {
            return;
        }
        String title = dated.group(5)
                .replaceFirst("(?i)\\.(csv|tsv|txt)$", "")
                .replaceFirst("(?i)\\s*-?\\s*attendance report.*$", "");
        report.title = title.isBlank() ? null : title.strip();
    }

    /**
     * A row outside every table.
     *
     * @param opens whether it is the first of the first block, which tells the title whatever that looks like
     */
    void row(Row row, boolean opens) {
        String key = row.cell(0);
        String value = row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        value = row.cells().size() == 3 && Columns.isDayAndTime(row.cell(1), row.cell(2))
                ? row.cell(1) + ", " + row.cell(2)
                : value;
        int colon = key.indexOf(": ");
        if (value.isEmpty() && colon > 0) {
            value = key.substring(colon + 2).strip();
            key = key.substring(0, colon);
        }
        Matcher sentence = SENTENCE.matcher(key);
        if (value.isEmpty() && sentence.matches()) {
            sentence(sentence.group(1), moments.parse(sentence.group(2)));
            return;
        }
        if (value.isEmpty()) {
            return;
        }
        Heading heading = Heading.of(key);
        LocalMoment moment = moments.parse(value);
        if (key.toLowerCase(Locale.ROOT).contains("utc") && moment != null) {
            moment = moment.at(ZoneOffset.UTC);
        }
        if (heading == Heading.TITLE || (opens && heading == null)) {
            report.title = value;
        } else if (moment != null && !isPrinting(key)) {
            moment(heading, moment);
        } else if (value.matches("\\d{1,6}")) {
            boolean isFirst = report.declared < 0
                    && !Columns.isNumber(key)
                    && !INVITED.matcher(key).find();
            report.declared = isFirst ? Integer.parseInt(value) : report.declared;
        } else if (report.title == null
                && Lengths.parse(value) == null
                && heading == null
                && moment == null
                && report.start == null) {
            report.title = value;
        }
    }

    private void sentence(String words, @Nullable LocalMoment moment) {
        if (moment != null && words.startsWith("Created")) { // by the meeting, as it begins
            report.start = moment;
        } else if (moment != null) {
            moment(words.startsWith("Ended") ? Heading.END : Heading.of(words), moment);
        }
    }

    /** When the report itself was made says nothing of the meeting. */
    private boolean isPrinting(String key) {
        String plain = Heading.plain(key);
        boolean isMade = plain.contains("created") || plain.contains("erstellt");
        return plain.contains("generated") || (isMade && format != Format.MEET_ATTENDANCE);
    }

    private void moment(@Nullable Heading heading, LocalMoment moment) {
        if (!moment.hasTime()) {
            LocalDateTime day =
                    moment.isAmbiguous() ? null : moment.dayFirst() != null ? moment.dayFirst() : moment.monthFirst();
            date = day == null ? date : day.toLocalDate();
        } else if (heading == Heading.END || (report.start != null && report.end == null && heading != Heading.START)) {
            report.end = moment;
        } else if (report.start == null) {
            report.start = moment;
        }
    }

    /** The row of a table that tells of the meeting. */
    void meeting(Columns columns, Row row) {
        String title = columns.cell(row, Heading.TITLE);
        report.title = title.isEmpty() || report.title != null ? report.title : title;
        LocalMoment start = moments.parse(columns.cell(row, Heading.START));
        LocalMoment end = moments.parse(columns.cell(row, Heading.END));
        report.start = report.start == null ? start : report.start;
        report.end = report.end == null ? end : report.end;
    }

    /** A time of day on the day of the meeting, of which the report or its name speaks; else on a day that has to be asked for. */
    LocalMoment on(LocalTime time) {
        report.dayless = true;
        LocalDate day = date;
        if (day == null && report.start != null && !report.start.isAmbiguous()) {
            LocalDateTime start = report.start.dayFirst() != null ? report.start.dayFirst() : report.start.monthFirst();
            day = start == null ? null : start.toLocalDate();
        }
        if (day == null) {
            report.withoutDate = true;
            day = UNKNOWN;
        }
        return new LocalMoment(day.atTime(time), day.atTime(time), null, true);
    }

    Report finished() {
        return report;
    }
}
