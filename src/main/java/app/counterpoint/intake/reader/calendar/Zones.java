package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Question;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/** What the zone names of a calendar mean: a known zone, Windows' name of one, the calendar's own definition, or a question. */
final class Zones {
    private final Context context;
    private final Notes notes;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Optional<ZoneRules>> resolved = new HashMap<>();

    Zones(Context context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    /** Keeps a calendar's own definition, as text, for the case that nobody else knows the zone. */
    void define(String tzid, String component) {
        if (definitions.size() < 1_000) {
            definitions.put(tzid, component);
        }
    }

    /** Null while it has to be asked for. */
    @Nullable ZoneRules rules(DateValue date) {
        if (date.utc()) {
            return ZoneOffset.UTC.getRules();
        }
        if (date.tzid() == null) {
            return context.zone().getRules();
        }
        return resolved.computeIfAbsent(date.tzid(), this::resolve).orElse(null);
    }

    /** Null while the zone has to be asked for. A time that the clock leaps over is moved by the length of the leap. */
    @Nullable Instant instant(DateValue date) {
        ZoneRules rules = date.isDate() ? context.zone().getRules() : rules(date);
        return rules == null ? null : instant(date.local(), rules);
    }

    static Instant instant(LocalDateTime local, ZoneRules rules) {
        return local.toInstant(rules.getOffset(local));
    }

    private Optional<ZoneRules> resolve(String tzid) {
        String question = "zone:" + tzid;
        ZoneRules named = named(known(tzid));
        if (named != null) {
            return Optional.of(named);
        }
        ZoneRules answered = named(context.answers().get(question));
        ZoneRules defined = answered == null ? defined(definitions.get(tzid)) : answered;
        if (defined == null) {
            notes.ask(new Question(
                    question,
                    "The calendar uses a time zone named \"" + tzid
                            + "\" that it does not define. Which zone is it, for example Europe/Berlin?",
                    List.of()));
        }
        return Optional.ofNullable(defined);
    }

    private static @Nullable ZoneRules named(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name).getRules();
        } catch (DateTimeException e) {
            return null; // not a zone; go on looking
        }
    }

    private static @Nullable String known(String tzid) {
        String plain = tzid.strip().replace("\"", "");
        String windows = WindowsZones.of(plain);
        if (windows != null) {
            return windows;
        }
        for (int at = 0; at >= 0; at = plain.indexOf('/', at + 1)) { // /vendor.example/version/Europe/Berlin
            String rest = plain.substring(at).replaceFirst("^/", "");
            if (!rest.isEmpty() && ZoneId.getAvailableZoneIds().contains(rest)) {
                return rest;
            }
        }
        return plain.matches("(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?") ? plain : null;
    }

    private static @Nullable ZoneRules defined(@Nullable String component) {
        if (component == null) {
            return null;
        }
        try {
            var calendar = new CalendarBuilder()
                    .build(new StringReader(
                            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//c//EN\r\n" + component + "END:VCALENDAR\r\n"));
            Optional<VTimeZone> zone = calendar.getComponent("VTIMEZONE");
            return zone.isEmpty()
                    ? null
                    : new ZoneRulesBuilder().vTimeZone(zone.get()).build();
        } catch (IOException | ParserException | RuntimeException e) {
            return null; // a definition that cannot be used is as good as none: it is asked for
        }
    }
}
