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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/** What the zone names of a calendar mean: a known zone, Windows' name of one, the calendar's own definition, or a question. */
final class Zones {
    private static final int MOST = 1_000;

    private final Context context;
    private final Notes notes;
    private final Map<ZoneName, String> definitions = new LinkedHashMap<>();
    private final Map<ZoneName, Optional<ZoneRules>> resolved = new HashMap<>();
    private final Set<String> homes = new LinkedHashSet<>();

    Zones(Context context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    /** Keeps a calendar's own definition, as text, for the case that nobody else knows the zone. */
    void define(ZoneName name, String component) {
        if (definitions.size() < MOST) {
            definitions.put(name, component);
        }
    }

    /** Keeps the zone in which a calendar says that it is told. */
    void home(String name) {
        if (homes.size() < MOST) {
            homes.add(name);
        }
    }

    /** Null while it has to be asked for. */
    @Nullable ZoneRules rules(DateValue date) {
        if (date.utc()) {
            return ZoneOffset.UTC.getRules();
        }
        return date.zone() == null
                ? floating()
                : resolved.computeIfAbsent(date.zone(), this::resolve).orElse(null);
    }

    /** A time without a zone is told in the calendar's own, where all calendars of the file name the same; else in the relationship's. */
    private ZoneRules floating() {
        ZoneRules home = homes.size() == 1 ? named(known(homes.iterator().next())) : null;
        return home == null ? context.zone().getRules() : home;
    }

    /** Null while the zone has to be asked for. A time that the clock leaps over is moved by the length of the leap. */
    @Nullable Instant instant(DateValue date) {
        ZoneRules rules = date.isDate() ? context.zone().getRules() : rules(date);
        return rules == null ? null : instant(date.local(), rules);
    }

    static Instant instant(LocalDateTime local, ZoneRules rules) {
        return local.toInstant(rules.getOffset(local));
    }

    private Optional<ZoneRules> resolve(ZoneName zone) {
        String question = "zone:" + zone.name();
        ZoneRules rules = named(known(zone.name()));
        if (rules == null) {
            rules = named(context.answers().get(question));
        }
        if (rules == null) {
            rules = defined(definition(zone));
        }
        if (rules == null) { // Outlook numbers zones of one name
            rules = named(known(zone.name().replaceFirst(" \\d$", "")));
        }
        if (rules == null) {
            notes.ask(new Question(
                    question,
                    "The calendar uses a time zone named \"" + zone.name()
                            + "\" that it does not define. Which zone is it, for example Europe/Berlin?",
                    List.of()));
        }
        return Optional.ofNullable(rules);
    }

    /** What the same calendar says of the name; else what another one in the file says. */
    private @Nullable String definition(ZoneName zone) {
        String own = definitions.get(zone);
        return own != null
                ? own
                : definitions.entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(zone.name()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable ZoneRules named(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name).getRules();
        } catch (DateTimeException e) {
            return null; // not a zone; go on looking
        }
    }

    private @Nullable String known(String name) {
        String windows = WindowsZones.of(name);
        if (windows != null) {
            return windows;
        }
        String id = ZoneIds.within(name);
        return id != null ? id : ZoneIds.shownAs(name, context.now());
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
