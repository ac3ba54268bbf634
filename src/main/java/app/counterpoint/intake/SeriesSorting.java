package app.counterpoint.intake;

import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.shared.Seat;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups a calendar's meetings into series, and says of each what it was chosen to be or probably is. */
final class SeriesSorting {

    private final Map<String, MeetingSeries> known;
    private final Map<String, Choices.Use> chosen;

    SeriesSorting(List<MeetingSeries> known, Map<String, Choices.Use> chosen) {
        this.known = known.stream().collect(Collectors.toMap(MeetingSeries::seriesKey, series -> series));
        this.chosen = chosen;
    }

    /** The series of the meetings, those with both leaders first, then the most frequent. */
    List<SeriesFound> sort(List<PlannedMeeting> meetings, Map<String, String> titles) {
        return meetings.stream().collect(Collectors.groupingBy(PlannedMeeting::seriesKey)).entrySet().stream()
                .map(series -> found(series.getKey(), titles.getOrDefault(series.getKey(), ""), series.getValue()))
                .sorted(Comparator.comparing((SeriesFound found) -> !hasBoth(found))
                        .thenComparing(
                                Comparator.comparingInt(SeriesFound::meetings).reversed())
                        .thenComparing(SeriesFound::title))
                .toList();
    }

    private SeriesFound found(String key, String title, List<PlannedMeeting> meetings) {
        var seats = EnumSet.noneOf(Seat.class);
        meetings.forEach(meeting -> seats.addAll(meeting.answers().keySet()));
        var others = meetings.stream()
                .map(PlannedMeeting::others)
                .sorted()
                .skip(meetings.size() / 2)
                .findFirst()
                .orElse(0);
        var settled = settled(key);
        var use = settled != null ? settled : SeriesGuess.of(title, seats, others, meetings.size() > 1);
        return new SeriesFound(key, title, seats, meetings.size(), others, use.use(), use.kind(), settled == null);
    }

    private Choices.@org.jspecify.annotations.Nullable Use settled(String key) {
        var said = chosen.get(key);
        if (said != null) {
            return said;
        }
        var before = known.get(key);
        return before == null ? null : new Choices.Use(before.use(), before.kind());
    }

    private static boolean hasBoth(SeriesFound found) {
        return found.seats().containsAll(Set.of(Seat.CTO, Seat.CPO));
    }
}
