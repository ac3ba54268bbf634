package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as reports write them: with a year of two digits in front, and offsets of one digit. */
final class Moments {
    private static final Pattern SHORT_OFFSET = Pattern.compile("\\b(GMT|UTC)([+-])(\\d)(?!\\d)");
    /** Three numbers with a point behind each begin with the year, as in Korean and Hungarian. */
    private static final Pattern POINTS = Pattern.compile("^(\\d{2})(?=\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s|$))");

    private static final Pattern SHORT_YEAR = Pattern.compile("^(\\d{2})(?=[-/.]\\d{1,2}[-/.]\\d{2}(?!\\d))");
    private static final int LONGEST = 80;

    private final Instant latest;

    Moments(Instant now) {
        this.latest = now.plus(Duration.ofDays(1));
    }

    /** Null if the text is no date; a report does not tell of the future, so that 25/03/28 is not in the year 2028 before that has come. */
    @Nullable LocalMoment parse(String written) {
        LocalMoment moment = read(written);
        Matcher year = SHORT_YEAR.matcher(written);
        if (moment == null || !year.find() || !isFuture(moment)) {
            return moment;
        }
        LocalMoment yearFirst = read("20" + written);
        return yearFirst == null || isFuture(yearFirst) ? moment : yearFirst;
    }

    private boolean isFuture(LocalMoment moment) {
        return (moment.dayFirst() == null
                        || moment.dayFirst().toInstant(ZoneOffset.UTC).isAfter(latest))
                && (moment.monthFirst() == null
                        || moment.monthFirst().toInstant(ZoneOffset.UTC).isAfter(latest));
    }

    /** As {@link #parse}, where nothing is known of the time of reading. */
    static @Nullable LocalMoment read(String written) {
        return LocalMoments.parse(plain(written));
    }

    /** A time of day alone; null if the text is anything else. */
    static @Nullable LocalTime time(String written) {
        return LocalMoments.time(plain(written));
    }

    private static String plain(String written) {
        if (written.length() < 3
                || written.length() > LONGEST
                || written.chars().noneMatch(Character::isDigit)) {
            return written;
        }
        String text = POINTS.matcher(written).replaceFirst("20$1");
        if (text.chars().noneMatch(Character::isLetter)) {
            return text;
        }
        return SHORT_OFFSET.matcher(text).replaceFirst("$1$20$3:00").strip();
    }
}
