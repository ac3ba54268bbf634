package app.counterpoint.forum;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a meeting is from its series, or from another series of the same title where nobody has said it of its own. */
final class SeriesIndex {

    private static final Comparator<MeetingSeries> TELLING_FIRST = Comparator.comparing(
                    (MeetingSeries series) -> series.use() == SeriesUse.UNSORTED)
            .thenComparing(series -> !series.seriesKey().startsWith("u")) // a calendar's
            .thenComparing(MeetingSeries::seriesKey);

    private final Map<String, MeetingSeries> byKey = new HashMap<>();
    private final Map<String, MeetingSeries> byTitle = new HashMap<>();

    SeriesIndex(Collection<MeetingSeries> register) {
        register.stream().sorted(TELLING_FIRST).forEach(series -> {
            byKey.put(series.seriesKey(), series);
            byTitle.putIfAbsent(SeriesKeys.ofTitle(series.title()), series);
        });
    }

    /** The key that all meetings of this title share. */
    String titleKey(String seriesKey) {
        var series = byKey.get(seriesKey);
        return series == null ? seriesKey : SeriesKeys.ofTitle(series.title());
    }

    /** The series under which a planned meeting goes; absent when it was never registered. */
    @Nullable MeetingSeries ofPlanned(String seriesKey) {
        var own = byKey.get(seriesKey);
        if (own == null || own.use() != SeriesUse.UNSORTED) {
            return own;
        }
        var namesake = byTitle.get(titleKey(seriesKey));
        return namesake == null ? own : own.usedAs(namesake.use(), namesake.kind());
    }

    /** The series under which a meeting without a plan goes: the calendar's of the same title first; absent when there is none. */
    @Nullable MeetingSeries ofReported(String seriesKey) {
        var own = byKey.get(seriesKey);
        return own != null && own.use() != SeriesUse.UNSORTED ? own : byTitle.getOrDefault(titleKey(seriesKey), own);
    }
}
