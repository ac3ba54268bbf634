package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** When new statements enter the pair's numbers, in words. */
final class EnteringWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private EnteringWords() {}

    /**
     * The sentence: {@code 3 new statements enter the numbers tomorrow at 09:12.}
     *
     * @param waiting those that have not entered, in the order in which they will
     */
    static String of(List<Statement> waiting, Instant now, ZoneId zone) {
        if (waiting.isEmpty()) {
            return "Nothing new waits to enter the numbers.";
        }
        var first = moment(waiting.getFirst().countsFrom(), now, zone);
        var last = moment(waiting.getLast().countsFrom(), now, zone);
        var subject = waiting.size() == 1 ? "1 new statement enters" : waiting.size() + " new statements enter";
        return subject + " the numbers " + (first.equals(last) ? first : "between " + first + " and " + last) + ".";
    }

    /** {@code today at 09:12}, {@code tomorrow at 09:12}, {@code Friday 27 November at 09:12}. */
    static String moment(Instant moment, Instant now, ZoneId zone) {
        var then = moment.atZone(zone);
        var today = LocalDate.ofInstant(now, zone);
        String day;
        if (then.toLocalDate().equals(today)) {
            day = "today";
        } else if (then.toLocalDate().equals(today.plusDays(1))) {
            day = "tomorrow";
        } else {
            day = DAY.format(then);
        }
        return day + " at " + TIME.format(then);
    }
}
