package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.chat.ChatReader;
import app.counterpoint.intake.reader.chat.ChatSelection;
import app.counterpoint.intake.reader.tracker.DecisionFiles;
import app.counterpoint.intake.reader.transcript.TranscriptReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is named in a file: for the one step in which the one who imports it maps names to seats. Nothing of it may be stored or logged. */
public final class PeopleIn {
    private static final int MOST = 20_000;

    private final Map<Person, Integer> counts = new HashMap<>();

    private PeopleIn() {}

    /**
     * The people of a file with how often it names them, most often first; empty for a file that cannot be read.
     *
     * @param context its matcher is not asked; its window holds for calendars
     * @param channels of a chat, by name
     * @throws IOException if the source itself breaks
     */
    public static List<PersonCount> of(Source source, Format format, Context context, Set<String> channels)
            throws IOException {
        PeopleIn people = new PeopleIn();
        read(source, format, context.with(people::note), channels);
        return people.counts.entrySet().stream()
                .map(entry -> new PersonCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(PersonCount::count)
                        .reversed()
                        .thenComparing(each -> each.person().name()))
                .toList();
    }

    private @Nullable String note(Person person) {
        boolean named = !person.name().isEmpty() || person.address() != null;
        if (named && (counts.size() < MOST || counts.containsKey(person))) {
            counts.merge(person, 1, Integer::sum);
        }
        return null;
    }

    private static void read(Source source, Format format, Context context, Set<String> channels) throws IOException {
        switch (format.family()) {
            case CALENDAR -> CalendarReader.read(source, context);
            case ATTENDANCE -> AttendanceReader.read(source, format, context);
            case TRANSCRIPT -> TranscriptReader.read(source, format, context);
            case CHAT -> ChatReader.read(source, new ChatSelection(channels, Set.of()), context);
            case ISSUES, DECISIONS -> DecisionFiles.read(source, format, context);
            case NONE -> {} // nobody can be found in what cannot be read
        }
    }
}
