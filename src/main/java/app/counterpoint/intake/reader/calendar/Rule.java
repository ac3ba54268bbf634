package app.counterpoint.intake.reader.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** A repetition rule, checked before a library is trusted with it. */
final class Rule {
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "BYDAY",
            "BYMONTHDAY",
            "BYMONTH",
            "BYSETPOS",
            "BYWEEKNO",
            "BYYEARDAY",
            "BYHOUR",
            "BYMINUTE",
            "WKST");

    private final Map<String, String> parts;
    private final @Nullable DateValue until;

    private Rule(Map<String, String> parts, @Nullable DateValue until) {
        this.parts = parts;
        this.until = until;
    }

    /** @throws IllegalArgumentException with a sentence for the owner of the file */
    static Rule parse(String written) {
        Map<String, String> parts = new HashMap<>();
        DateValue until = null;
        for (String part : written.toUpperCase(Locale.ROOT).replace(" ", "").split(";", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = part.substring(equals + 1);
            if (key.equals("UNTIL")) {
                until = DateValue.parse(value, null);
                refuseIf(until == null, "The repetition ends at something that is not a date.");
            } else if (key.equals("RSCALE")) {
                refuseIf(!value.equals("GREGORIAN"), "The repetition follows a calendar other than the Gregorian.");
            } else if (PARTS.contains(key) && !value.isEmpty()) {
                parts.put(key, value);
            }
        }
        parts.putIfAbsent("WKST", "MO"); // the library would take the machine's own custom
        Rule rule = new Rule(parts, until);
        rule.check();
        return rule;
    }

    private void check() {
        String frequency = parts.getOrDefault("FREQ", "");
        refuseIf(
                Set.of("SECONDLY", "MINUTELY", "HOURLY").contains(frequency),
                "The event repeats by the hour or faster; no meeting does.");
        refuseIf(
                !Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").contains(frequency),
                "The repetition rule has no frequency that is known.");
        refuseIf(
                number("INTERVAL", 1) < 1 || number("COUNT", 1) < 1,
                "The repetition rule has a number that makes no sense.");
        long times = (long) count("BYHOUR") * count("BYMINUTE");
        refuseIf(times > 24, "The event repeats more than 24 times a day; no meeting does.");
        refuseIf(
                parts.values().stream().anyMatch(value -> value.length() > 2_000),
                "The repetition rule is too long to be one.");
    }

    private static void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException(reason);
        }
    }

    private int count(String part) {
        String value = parts.get(part);
        return value == null ? 1 : (int) value.chars().filter(c -> c == ',').count() + 1;
    }

    private long number(String part, long otherwise) {
        String value = parts.get(part);
        return value == null ? otherwise : value.matches("\\d{1,9}") ? Long.parseLong(value) : -1;
    }

    /** The last moment that a rule allows; null if it is endless, counted or broken. */
    static @Nullable DateValue untilOf(String written) {
        try {
            return parse(written).until;
        } catch (IllegalArgumentException e) {
            return null; // told when the rule is followed
        }
    }

    @Nullable DateValue until() {
        return until;
    }

    /** About how many periods a library has to go through until the window ends. */
    long steps(LocalDateTime seed, LocalDateTime from, LocalDateTime to) {
        long days = ChronoUnit.DAYS.between(near(seed, from), to);
        long period = switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> 1;
            case "WEEKLY" -> 7;
            case "MONTHLY" -> 30;
            default -> 365;
        };
        return Math.max(0, days) / period / Math.max(1, number("INTERVAL", 1));
    }

    /** The starts in the window, in order, at most {@code most} of them. */
    List<LocalDateTime> starts(LocalDateTime seed, LocalDateTime from, LocalDateTime to, int most) {
        StringBuilder text = new StringBuilder("FREQ=" + parts.get("FREQ"));
        parts.forEach((key, value) -> text.append(key.equals("FREQ") ? "" : ";" + key + "=" + value));
        try {
            return new Recur<LocalDateTime>(text.toString()).getDates(near(seed, from), from, to, most);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The repetition rule cannot be read.", e);
        }
    }

    /** An endless daily or weekly rule is the same from any of its own periods on; beginning late saves years of counting. */
    private LocalDateTime near(LocalDateTime seed, LocalDateTime from) {
        boolean weekly = "WEEKLY".equals(parts.get("FREQ"));
        if (parts.containsKey("COUNT")
                || parts.containsKey("BYSETPOS")
                || (!weekly && !"DAILY".equals(parts.get("FREQ")))
                || !seed.isBefore(from)) {
            return seed;
        }
        long step = number("INTERVAL", 1) * (weekly ? 7 : 1);
        long periods = ChronoUnit.DAYS.between(seed, from) / step - 1;
        return periods < 1 ? seed : seed.plusDays(periods * step);
    }
}
