package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.text.NameMask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody in one report, while it is read: rows of the same address, or without one of the same name, are one person. */
final class Roster {
    private final PersonMatcher matcher;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<@Nullable String> seats = new ArrayList<>();
    private final NameMask others = new NameMask();

    Roster(PersonMatcher matcher) {
        this.matcher = matcher;
    }

    /** The number of a person, counted from 0 in the order of the file. */
    int id(String name, String email, String upn) {
        String plainName = plain(name);
        List<String> keys = new ArrayList<>();
        for (String address : List.of(email, upn)) {
            if (!address.isBlank()) {
                keys.add(address.strip().toLowerCase(Locale.ROOT));
            }
        }
        boolean named = keys.isEmpty();
        if (named) {
            keys.add(plainName);
        }
        Integer known = keys.stream()
                .map(byKey::get)
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
        int id = known == null ? add(name, email, upn) : known;
        keys.forEach(key -> byKey.putIfAbsent(key, id));
        byKey.putIfAbsent(plainName, id);
        return id;
    }

    private int add(String name, String email, String upn) {
        Person person = new Person(name, email.isBlank() ? upn : email);
        String seat = matcher.key(person);
        if (seat == null && !email.isBlank() && !upn.isBlank() && !upn.equalsIgnoreCase(email)) {
            seat = matcher.key(new Person(name, upn));
        }
        if (seat == null) {
            others.hide(person);
        }
        seats.add(seat);
        return seats.size() - 1;
    }

    boolean hasMet(String name) {
        return byKey.containsKey(plain(name));
    }

    /** Whether the name alone is that of somebody who is kept. */
    boolean keeps(String name) {
        return matcher.key(new Person(name, null)) != null;
    }

    private static String plain(String name) {
        return "name " + name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    int size() {
        return seats.size();
    }

    /** Null for somebody who is not kept. */
    @Nullable String seat(int id) {
        return seats.get(id);
    }

    String withoutOthers(String title) {
        return others.apply(title);
    }
}
