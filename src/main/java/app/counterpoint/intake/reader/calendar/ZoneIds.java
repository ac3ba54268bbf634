package app.counterpoint.intake.reader.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a known zone in the names that programs make of it. */
final class ZoneIds {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?");
    /** As Outlook shows zones to people, today with UTC and a colon, earlier with GMT and a full stop. */
    private static final Pattern SHOWN = Pattern.compile("\\((?:UTC|GMT)(?:([+-]\\d{2})[:.](\\d{2}))?\\)\\s*(.+)");

    private static final Map<String, String> WITHOUT_CITY = Map.of(
            "eastern time (us & canada)", "America/New_York",
            "central time (us & canada)", "America/Chicago",
            "mountain time (us & canada)", "America/Denver",
            "pacific time (us & canada)", "America/Los_Angeles",
            "atlantic time (canada)", "America/Halifax",
            "indiana (east)", "America/Indiana/Indianapolis",
            "arizona", "America/Phoenix",
            "alaska", "America/Anchorage",
            "hawaii", "Pacific/Honolulu",
            "coordinated universal time", "UTC");

    private static final Map<String, String> BY_LOWER_CASE = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), id -> id));
    private static final Map<String, String> BY_CITY = new TreeSet<>(ZoneId.getAvailableZoneIds())
            .stream()
                    .filter(id -> id.contains("/"))
                    .collect(Collectors.toUnmodifiableMap(ZoneIds::city, id -> id, (first, second) -> first));

    private ZoneIds() {}

    /** The id that the name ends in, as in {@code /vendor.example/version/Europe/Berlin}, or an offset; null if it is neither. */
    static @Nullable String within(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at >= 0; at = plain.indexOf('/', at + 1)) {
            String id = BY_LOWER_CASE.get(plain.substring(at).replaceFirst("^/", ""));
            if (id != null) {
                return id;
            }
        }
        if (plain.equals("z")) {
            return "UTC";
        }
        return OFFSET.matcher(name).matches() ? name : BY_LOWER_CASE.get(plain.replace('-', '/'));
    }

    /** The zone of the first city in "(UTC+01:00) Amsterdam, Berlin, Bern" that has this offset, leaving out summer time; null if none has. */
    static @Nullable String shownAs(String name, Instant now) {
        Matcher shown = SHOWN.matcher(name.strip());
        if (!shown.matches()) {
            return null;
        }
        String places = shown.group(3).strip().toLowerCase(Locale.ROOT);
        String known = WITHOUT_CITY.get(places);
        if (known != null) {
            return known;
        }
        for (String city : places.split("[,/]", -1)) {
            String id = BY_CITY.get(city.strip());
            if (id != null && ZoneId.of(id).getRules().getStandardOffset(now).equals(offset(shown))) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable ZoneOffset offset(Matcher shown) {
        try {
            return shown.group(1) == null ? ZoneOffset.UTC : ZoneOffset.of(shown.group(1) + ":" + shown.group(2));
        } catch (DateTimeException e) {
            return null; // no place on earth
        }
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
