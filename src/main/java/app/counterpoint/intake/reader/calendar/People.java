package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.text.NameMask;
import app.counterpoint.intake.reader.text.NamesInText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of one event, who are matched or counted and then forgotten. */
final class People {
    private static final int REMEMBERED = 5_000;

    private final PersonMatcher matcher;
    private final NamesInText everybody;
    private final NameMask mask = new NameMask();
    private final Set<String> seen = new HashSet<>();
    private @Nullable String organizerAddress;

    /** @param everybody of the whole calendar, for titles of events to which they are not invited */
    People(PersonMatcher matcher, NamesInText everybody) {
        this.matcher = matcher;
        this.everybody = everybody;
    }

    void attendee(Event event, ContentLine line) {
        if (isThing(line)) {
            return;
        }
        Person person = person(line);
        String key = person.address() == null ? "name " + person.name() : person.address();
        if (seen.size() < REMEMBERED && !seen.add(key)) {
            return;
        }
        event.attendees++;
        String seat = line.is("CUTYPE", "GROUP") ? null : matcher.key(person);
        if (seat == null) {
            event.others++;
            hide(line, person);
            return;
        }
        everybody.spare(person);
        Answer answer = Answer.of(line.parameter("PARTSTAT"));
        event.answers.merge(seat, answer, Answer::stronger);
    }

    void organizer(Event event, ContentLine line) {
        Person person = person(line);
        if (person.address() == null && person.name().isEmpty()) {
            return;
        }
        event.hasOrganizer = true;
        event.organizer = matcher.key(person);
        organizerAddress = person.address() == null ? "name " + person.name() : person.address();
        if (event.organizer == null) {
            hide(line, person);
        } else {
            everybody.spare(person);
        }
    }

    private void hide(ContentLine line, Person person) {
        if (!line.is("CUTYPE", "GROUP") && seen.size() < REMEMBERED) {
            mask.hide(person);
            if (NameMask.isPersonal(person.name())) {
                everybody.hide(new Person(person.name(), null));
            }
        }
    }

    void finish(Event event) {
        if (event.organizer != null
                && event.answers.getOrDefault(event.organizer, Answer.NEEDS_ACTION) == Answer.NEEDS_ACTION) {
            event.answers.put(event.organizer, Answer.ACCEPTED);
        } else if (event.hasOrganizer
                && event.organizer == null
                && organizerAddress != null
                && !seen.contains(organizerAddress)) {
            event.others++;
        }
        event.title = mask.apply(event.title);
    }

    private static boolean isThing(ContentLine line) {
        String type = line.parameters().getOrDefault("CUTYPE", "").toUpperCase(Locale.ROOT);
        return type.equals("ROOM")
                || type.equals("RESOURCE")
                || line.value().toLowerCase(Locale.ROOT).endsWith("@resource.calendar.google.com");
    }

    private static Person person(ContentLine line) {
        String name =
                line.parameters().getOrDefault("CN", "").replace("\\,", ",").replaceAll("^'+|'+$", "");
        String address = line.value();
        if (!address.contains("@")) {
            address = line.parameters().getOrDefault("EMAIL", "");
        }
        return new Person(name, address.toLowerCase(Locale.ROOT).startsWith("invalid:") ? null : address);
    }
}
