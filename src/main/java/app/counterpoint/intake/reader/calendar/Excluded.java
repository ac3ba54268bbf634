package app.counterpoint.intake.reader.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Set;

/** The occurrences that a series leaves out, whichever way they are written. */
final class Excluded {
    private final Set<Instant> instants = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    Excluded(Event event, Zones zones, ZoneRules rules) {
        for (DateValue date : event.excluded) {
            if (date.isDate()) {
                days.add(date.local().toLocalDate());
                continue;
            }
            Instant at = date.isFloating() ? Zones.instant(date.local(), rules) : zones.instant(date);
            if (at != null) {
                instants.add(at);
            }
            if (event.isAllDay()) { // midnight in UTC, say, for a day
                days.add(date.local().toLocalDate());
            }
        }
    }

    boolean contains(LocalDateTime local, Instant start) {
        return instants.contains(start) || days.contains(local.toLocalDate());
    }
}
