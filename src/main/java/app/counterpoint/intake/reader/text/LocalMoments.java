package app.counterpoint.intake.reader.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as programs write them for people: any order, any month name, twelve hours or twenty-four. */
public final class LocalMoments {
    private static final int LONGEST = 80;
    private static final Pattern COLON_TIME =
            Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)");
    private static final Pattern DOT_TIME = Pattern.compile("(?<=[\\s,T])(\\d{1,2})[.h](\\d{2})(?:[.m](\\d{2})s?)?$");
    private static final Pattern CJK_TIME = Pattern.compile("(\\d{1,2})[時时시]\\s?(\\d{1,2})[分분](?:\\s?(\\d{1,2})[秒초])?");
    /** As French Canada writes it; never a time by itself, since a length of time looks the same. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?<=\\d[\\s,]{1,3})(\\d{1,2})\\s?h\\s?(\\d{2})\\s?min(?:\\s?(\\d{2})\\s?s)?$");

    private static final Pattern OFFSET = Pattern.compile(
            "(?<=:\\d{2}|:\\d{2}\\s|:\\d{2}[.,]\\d{1,9}|UTC|GMT)([+-])(\\d{2}):?(\\d{2})?\\s*(?:\\([^()]*\\))?$");
    private static final Pattern UTC = Pattern.compile("\\(?\\b(?:UTC|GMT)\\b\\)?|(?<=\\d)Z\\b");
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    private LocalMoments() {}

    /** Null if the text is not a date, with or without a time. */
    public static @Nullable LocalMoment parse(String written) {
        if (written.length() < 6 || written.length() > LONGEST || !hasDigit(written)) {
            return null;
        }
        StringBuilder text = new StringBuilder(plain(written));
        HalfOfDay half = HalfOfDay.cutFrom(text);
        ZoneOffset offset = offset(text);
        LocalTime time;
        try {
            time = time(text, half);
            LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
            return date(text.toString(), at, offset, time != null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time of day alone; null if the text is anything else. */
    public static @Nullable LocalTime time(String written) {
        if (written.length() < 3 || written.length() > 20 || !hasDigit(written)) {
            return null;
        }
        StringBuilder text = new StringBuilder(" " + plain(written));
        HalfOfDay half = HalfOfDay.cutFrom(text);
        try {
            LocalTime time = time(text, half);
            return PART.matcher(text).find() ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasLetter(CharSequence text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Narrow and no-break spaces, full-width and Eastern digits, and direction marks are only dress. */
    private static String plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static @Nullable Matcher cut(StringBuilder text, Pattern pattern) {
        Matcher found = pattern.matcher(text.toString());
        if (!found.find()) {
            return null;
        }
        text.replace(found.start(), found.end(), " ");
        return found;
    }

    private static @Nullable ZoneOffset offset(StringBuilder text) {
        text.setLength(text.toString().stripTrailing().length());
        int colon = text.indexOf(":");
        if (colon < 0 || (!hasLetter(text) && text.indexOf("+", colon) < 0 && text.indexOf("-", colon) < 0)) {
            return null;
        }
        Matcher found = cut(text, OFFSET);
        if (found == null) {
            return cut(text, UTC) != null ? ZoneOffset.UTC : null;
        }
        String minutes = found.group(3);
        int total = Integer.parseInt(found.group(2)) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        return total > 18 * 60 ? null : ZoneOffset.ofTotalSeconds(("-".equals(found.group(1)) ? -60 : 60) * total);
    }

    private static @Nullable LocalTime time(StringBuilder text, @Nullable HalfOfDay half) {
        Matcher found = cut(text, COLON_TIME);
        if (found == null) {
            found = cut(text, CJK_TIME);
        }
        if (found == null) {
            text.setLength(text.toString().stripTrailing().length());
            found = cut(text, DOT_TIME);
        }
        if (found == null) {
            found = cut(text, HOURS_AND_MINUTES);
        }
        if (found == null) {
            return null;
        }
        int hour = Integer.parseInt(found.group(1));
        if (half == HalfOfDay.AFTERNOON && hour < 12) {
            hour += 12;
        } else if (half == HalfOfDay.MORNING && hour == 12) {
            hour = 0;
        }
        String seconds = found.group(3);
        return LocalTime.of(hour, Integer.parseInt(found.group(2)), seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private static @Nullable LocalMoment date(
            String text, LocalTime time, @Nullable ZoneOffset offset, boolean hasTime) {
        List<Integer> numbers = new ArrayList<>();
        Month named = null;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String word = part.group();
            if (!Character.isDigit(word.charAt(0))) {
                named = named == null ? Months.of(word) : named;
            } else if (word.length() > 4 || numbers.size() == 3) {
                return null;
            } else {
                numbers.add(Integer.valueOf(word));
            }
        }
        if (numbers.size() == 2 && named != null) {
            int year = numbers.get(0) > 31 ? numbers.get(0) : numbers.get(1);
            int day = numbers.get(0) > 31 ? numbers.get(1) : numbers.get(0);
            LocalDateTime only = at(year, named.getValue(), day, time);
            return only == null ? null : new LocalMoment(only, only, offset, hasTime);
        }
        return numbers.size() == 3 && !hasForeignWord(text) ? numeric(numbers, time, offset, hasTime) : null;
    }

    /** Words beside three numbers are those of a weekday or of "at"; a long one means that this is a sentence. */
    private static boolean hasForeignWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 24 || text.contains("@");
    }

    private static @Nullable LocalMoment numeric(
            List<Integer> n, LocalTime time, @Nullable ZoneOffset offset, boolean hasTime) {
        int a = n.get(0);
        int b = n.get(1);
        int c = n.get(2);
        if (a > 31 || (c < 15 && a >= 15)) { // a year first: 2025-03-10, or 25-03-10
            LocalDateTime only = at(a, b, c, time);
            return only == null ? null : new LocalMoment(only, only, offset, hasTime);
        }
        LocalDateTime dayFirst = at(c, b, a, time);
        LocalDateTime monthFirst = at(c, a, b, time);
        return dayFirst == null && monthFirst == null ? null : new LocalMoment(dayFirst, monthFirst, offset, hasTime);
    }

    private static @Nullable LocalDateTime at(int written, int month, int day, LocalTime time) {
        int year = written < 100 ? written + 2000 : written > 2400 && written < 2700 ? written - 543 : written;
        if (month < 1 || month > 12 || day < 1 || year < 1990 || year > 2200) {
            return null;
        }
        return day > Month.of(month).length(LocalDate.of(year, 1, 1).isLeapYear())
                ? null
                : LocalDate.of(year, month, day).atTime(time);
    }
}
