package app.counterpoint.intake;

import app.counterpoint.forum.Session;
import app.counterpoint.intake.reader.Question;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a transcript was spoken. No transcript says it: its name may, and otherwise it is asked. */
final class TranscriptStart {

    /** The question's id. */
    static final String QUESTION = "transcript.start";

    private static final int CHOICES = 12;
    /** Zoom's {@code GMT20260316-090012} is in UTC; Teams' {@code 20260316_100012} and others are on the wall clock. */
    private static final Pattern STAMP = Pattern.compile(
            "(GMT)?(20\\d{2})-?(\\d{2})-?(\\d{2})(?:[_T -]+(\\d{2})[._:h-]?(\\d{2})(?:[._:-]?\\d{2})?)?(?!\\d)");

    private static final DateTimeFormatter CHOICE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private TranscriptStart() {}

    /**
     * The moment, if it is known.
     *
     * @param answer what was answered before: an instant, a day, or a day and time; absent when nothing was
     * @param name the file's name
     * @param zone of a wall clock
     * @param now nothing was spoken after it
     */
    static Optional<Instant> of(@Nullable String answer, String name, ZoneId zone, Instant now) {
        return Optional.ofNullable(answer)
                .flatMap(given -> instant(given).or(() -> stamp(given, zone)))
                .or(() -> stamp(name, zone))
                .filter(start -> !start.isAfter(now));
    }

    /** The question, with the latest sessions of both leaders to choose from; a day is typed where none is known. */
    static Question question(List<Session> sessions, ZoneId zone, Instant now) {
        var choices = sessions.stream()
                .filter(Session::isShared)
                .filter(session -> session.start().isBefore(now))
                .sorted(Comparator.comparing(Session::start).reversed())
                .limit(CHOICES)
                .map(session -> new Question.Choice(
                        session.start().toString(),
                        session.title() + ", " + CHOICE.format(session.start().atZone(zone))))
                .toList();
        return choices.isEmpty()
                ? new Question(
                        QUESTION, "On which day was this said? (as in 2026-03-16, or 2026-03-16 10:00)", List.of())
                : new Question(QUESTION, "In which session was this said?", choices);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> stamp(String text, ZoneId zone) {
        return STAMP.matcher(text)
                .results()
                .flatMap(found -> moment(found, zone).stream())
                .findFirst();
    }

    private static Optional<Instant> moment(MatchResult found, ZoneId zone) {
        try {
            var day = LocalDate.of(number(found, 2), number(found, 3), number(found, 4));
            LocalDateTime start =
                    found.group(5) == null ? day.atTime(12, 0) : day.atTime(number(found, 5), number(found, 6));
            return Optional.of(
                    start.atZone(found.group(1) == null ? zone : ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
