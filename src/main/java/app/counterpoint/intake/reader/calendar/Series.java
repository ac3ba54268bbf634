package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All components of one uid: the master with its rule, and what was changed of single occurrences. */
final class Series {
    private final Context context;
    private final Zones zones;
    private final Notes notes;
    private final Work work;
    private final @Nullable Event master;
    private final Collection<Event> changes;
    private final List<CalendarOccurrence> occurrences = new ArrayList<>();

    Series(Context context, Zones zones, Notes notes, Work work, @Nullable Event master, Collection<Event> changes) {
        this.context = context;
        this.zones = zones;
        this.notes = notes;
        this.work = work;
        this.master = master;
        this.changes = changes;
    }

    /** In the window, those that were moved into it among them. */
    List<CalendarOccurrence> occurrences() {
        Set<Instant> replaced = new HashSet<>();
        Set<LocalDate> replacedDays = new HashSet<>();
        NavigableMap<Instant, Event> onwards = new TreeMap<>();
        Map<Instant, Event> single = new LinkedHashMap<>();
        for (Event change : changes) {
            DateValue id = change.recurrenceId;
            Instant original = id == null ? null : original(id);
            if (id == null || original == null) {
                continue;
            }
            replaced.add(original);
            if (id.isDate()) {
                replacedDays.add(id.local().toLocalDate());
            }
            if (change.andFuture) {
                onwards.put(original, change);
            }
            if (change.andFuture && change.recurs()) {
                replaced.remove(original); // it begins a rule of its own
            } else {
                single.put(original, change);
            }
        }
        Set<Instant> known = master == null ? Set.of() : expand(master, replaced, replacedDays, onwards);
        single.forEach((original, change) -> {
            if (isObsolete(change, original, known)) {
                notes.count("older versions");
            } else {
                emitSingle(change, original);
            }
        });
        return occurrences;
    }

    /** A change of an occurrence that the series no longer has, from before the series itself was changed. */
    private boolean isObsolete(Event change, Instant original, Set<Instant> known) {
        return master != null
                && master.recurs()
                && change.sequence < master.sequence
                && change.recurrenceId != null
                && !change.recurrenceId.isDate()
                && context.window().contains(original)
                && !known.contains(original);
    }

    /** A recurrence id without a zone is told in the master's. */
    private @Nullable Instant original(DateValue id) {
        if (master != null && master.isAllDay() && id.local().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Zones.instant(id.local(), context.zone().getRules());
        }
        if (!id.isFloating() || master == null || master.start == null || id.isDate()) {
            return zones.instant(id);
        }
        return zones.instant(new DateValue(id.local(), master.start.utc(), master.start.zone(), false));
    }

    /** Says when occurrences begin by rule, in and near the window, also those that were left out or changed. */
    private Set<Instant> expand(
            Event event, Set<Instant> replaced, Set<LocalDate> replacedDays, NavigableMap<Instant, Event> onwards) {
        DateValue first = event.start;
        ZoneRules rules = first == null ? null : rules(event, first);
        if (first == null || rules == null) {
            notes.count("events waiting for their zone");
            return Set.of();
        }
        if (!event.recurs()) {
            Instant start = Zones.instant(first.local(), rules);
            if (!replaced.contains(start)) {
                emit(event, first.local(), rules, null);
            }
            return Set.of(start);
        }
        Map<Instant, Span> periods = new HashMap<>();
        TreeSet<LocalDateTime> starts = new TreeSet<>();
        if (!isOverBeforeItBegins(event, first, rules)) {
            starts.add(first.local());
        }
        for (String rule : event.rules) {
            starts.addAll(byRule(event, rule, first, rules));
        }
        for (String exception : event.exceptions) {
            starts.removeAll(Set.copyOf(byRule(event, exception, first, rules)));
        }
        starts.addAll(added(event, rules, periods));
        Excluded excluded = new Excluded(event, zones, rules);
        Set<Instant> known = new HashSet<>();
        for (LocalDateTime local : starts) {
            Instant start = Zones.instant(local, rules);
            known.add(start);
            boolean isReplaced = replaced.contains(start) || replacedDays.contains(local.toLocalDate());
            if (isReplaced || excluded.contains(local, start)) {
                continue;
            }
            var changed = onwards.floorEntry(start);
            if (changed == null) {
                emit(event, local, rules, start, periods.get(start));
            } else if (!changed.getValue().recurs()) {
                emitShifted(changed.getValue(), changed.getKey(), start);
            }
        }
        for (var change : onwards.entrySet()) {
            if (change.getValue().recurs()) { // from here on by a rule of its own
                known.addAll(
                        expand(change.getValue(), replaced, replacedDays, onwards.tailMap(change.getKey(), false)));
                break; // and that one sees to those after it
            }
        }
        return known;
    }

    /** As where somebody deleted "this and all after it" from the first occurrence on. */
    private static boolean isOverBeforeItBegins(Event event, DateValue first, ZoneRules rules) {
        return !event.rules.isEmpty()
                && event.rules.stream().allMatch(rule -> !isWithin(first.local(), Rule.untilOf(rule), rules));
    }

    private @Nullable ZoneRules rules(Event event, DateValue first) {
        return event.isAllDay() ? context.zone().getRules() : zones.rules(first);
    }

    private List<LocalDateTime> byRule(Event event, String written, DateValue first, ZoneRules rules) {
        LocalDateTime from =
                LocalDateTime.ofInstant(context.window().from(), ZoneOffset.UTC).minusDays(2);
        LocalDateTime to =
                LocalDateTime.ofInstant(context.window().to(), ZoneOffset.UTC).plusDays(2);
        try {
            Rule rule = Rule.parse(written);
            if (!work.take(rule.steps(first.local(), from, to))) {
                notes.refuse(event.line, "The calendar's repetitions take too long to count; export a shorter time.");
                return List.of();
            }
            int most = context.limits().occurrences();
            List<LocalDateTime> starts = rule.starts(first.local(), from, to, most + 1);
            if (starts.size() > most) {
                notes.refuse(
                        event.line,
                        "The event repeats more than " + most + " times in the window; the rest is left out.");
            }
            DateValue until = rule.until();
            return starts.stream()
                    .filter(start -> !start.isBefore(first.local()) && isWithin(start, until, rules))
                    .toList();
        } catch (IllegalArgumentException e) {
            notes.refuse(event.line, String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** A last day includes all of that day; a time without a zone is told in the event's. */
    private static boolean isWithin(LocalDateTime start, @Nullable DateValue until, ZoneRules rules) {
        if (until == null) {
            return true;
        }
        if (until.isDate()) {
            return !start.toLocalDate().isAfter(until.local().toLocalDate());
        }
        return until.utc()
                ? !Zones.instant(start, rules).isAfter(until.local().toInstant(ZoneOffset.UTC))
                : !start.isAfter(until.local());
    }

    private List<LocalDateTime> added(Event event, ZoneRules rules, Map<Instant, Span> periods) {
        List<LocalDateTime> added = new ArrayList<>();
        for (ContentLine line : event.added) {
            for (String value : line.value().split(",", -1)) {
                int slash = value.indexOf('/');
                DateValue date = DateValue.parse(slash < 0 ? value : value.substring(0, slash), line.zone());
                Instant at = date == null
                        ? null
                        : date.isFloating() && !date.isDate()
                                ? Zones.instant(date.local(), rules)
                                : zones.instant(date);
                if (at == null
                        || date == null
                        || added.size() >= context.limits().occurrences()) {
                    notes.refuse(line.line(), "An added date cannot be read.");
                    continue;
                }
                LocalDateTime start = date.isDate() && event.start != null && !event.isAllDay()
                        ? date.local().toLocalDate().atTime(event.start.local().toLocalTime())
                        : LocalDateTime.ofInstant(at, rules.getOffset(at));
                added.add(start);
                Span period = slash < 0 ? null : period(date, value.substring(slash + 1), line.zone());
                if (period != null) {
                    periods.put(Zones.instant(start, rules), period);
                }
            }
        }
        return added;
    }

    private @Nullable Span period(DateValue start, String end, @Nullable ZoneName zone) {
        DateValue until = DateValue.parse(end, zone);
        Instant from = zones.instant(start);
        Instant to = until == null ? null : zones.instant(until);
        return from == null || to == null || to.isBefore(from)
                ? Span.parse(end)
                : new Span(0, Duration.between(from, to));
    }

    private void emitSingle(Event change, Instant original) {
        DateValue start = change.start == null ? change.recurrenceId : change.start;
        ZoneRules rules = start == null ? null : rules(change, start);
        if (start != null && rules != null) {
            emit(change, start.local(), rules, original);
        }
    }

    /** All that follow a change of "this and all after it" are moved by as much as the first was. */
    private void emitShifted(Event change, Instant original, Instant start) {
        DateValue moved = change.start == null ? change.recurrenceId : change.start;
        ZoneRules rules = moved == null ? null : rules(change, moved);
        if (moved == null || rules == null) {
            return;
        }
        LocalDateTime was = LocalDateTime.ofInstant(original, rules.getOffset(original));
        LocalDateTime local = LocalDateTime.ofInstant(start, rules.getOffset(start));
        emit(change, local.plus(Duration.between(was, moved.local())), rules, start);
    }

    private void emit(Event event, LocalDateTime local, ZoneRules rules, @Nullable Instant original) {
        emit(event, local, rules, original, null);
    }

    private void emit(
            Event event, LocalDateTime local, ZoneRules rules, @Nullable Instant original, @Nullable Span period) {
        Instant start = Zones.instant(local, rules);
        if (!context.window().contains(start)) {
            return;
        }
        Span span = period == null ? length(event) : period;
        Instant end = span == null
                ? start.minusMillis(1)
                : Zones.instant(span.after(local), rules).plus(span.time());
        if (end.isBefore(start)) {
            notes.refuse(event.line, "The event ends before it starts.");
            return;
        }
        occurrences.add(new CalendarOccurrence(
                event.uid,
                original,
                event.seriesKey(),
                event.title,
                start,
                end,
                event.status,
                event.organizer,
                event.answers,
                event.others,
                event.attendees,
                event.isAllDay(),
                event.transparent,
                original != null));
    }

    /** Null if the end lies before the start, or is in a zone that has to be asked for. */
    private @Nullable Span length(Event event) {
        DateValue start = event.start;
        DateValue end = event.end;
        if (start != null && end != null) {
            if (event.isAllDay()) {
                Span days = Span.between(start.local(), end.local());
                return days.days() < 0 ? null : days.days() == 0 ? new Span(1, Duration.ZERO) : days;
            }
            Instant from = zones.instant(start);
            Instant to = end.isFloating() && !start.isFloating()
                    ? zones.instant(new DateValue(end.local(), start.utc(), start.zone(), false))
                    : zones.instant(end);
            return from == null || to == null || to.isBefore(from) ? null : new Span(0, Duration.between(from, to));
        }
        Span said = event.duration == null ? null : Span.parse(event.duration);
        return said != null ? said : event.isAllDay() ? new Span(1, Duration.ZERO) : new Span(0, Duration.ZERO);
    }
}
