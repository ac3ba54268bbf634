package app.counterpoint.intake.door;

import app.counterpoint.intake.ImportRecord;
import app.counterpoint.intake.PersonFound;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.SeriesFound;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, for the program that sent it. It tells how often each seat occurs, and of everybody else only how many there are.
 *
 * @param importId for taking it back; absent while nothing was stored
 * @param format as recognised from the content
 * @param dryRun whether it was only looked at
 * @param changed whether anything was new
 * @param stored how many facts were new, or would be stored at most
 * @param known how many facts were there already; 0 when it was only looked at
 * @param summary in sentences
 * @param people how often each seat occurs, and under {@code others} how many other people do
 * @param dropped what was left out, by reason
 * @param warnings what is worth knowing
 * @param refused lines that were left out, with reasons; for records the place in the list, from 1
 * @param questions what has to be answered first; empty once it is stored
 * @param series of a calendar, with what each is taken to be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        @Nullable String importId,
        String format,
        boolean dryRun,
        boolean changed,
        int stored,
        int known,
        List<String> summary,
        Map<String, Long> people,
        Map<String, Long> dropped,
        List<String> warnings,
        List<Reading.Refused> refused,
        List<Question> questions,
        List<SeriesFound> series) {

    /** Of something that was only looked at. */
    static Receipt of(Preview preview) {
        return of(preview, null, true, preview.findings().size(), 0);
    }

    /** Of something in which there was nothing to store. */
    static Receipt nothing(Preview preview) {
        return of(preview, null, false, 0, 0);
    }

    /** Of something that was stored. */
    static Receipt of(Preview preview, ImportRecord record) {
        return of(preview, record.id(), false, record.stored(), record.known());
    }

    private static Receipt of(Preview preview, @Nullable String id, boolean dryRun, int stored, int known) {
        return new Receipt(
                id,
                preview.format().id(),
                dryRun,
                !dryRun && stored > 0,
                stored,
                known,
                preview.summary(),
                people(preview.people()),
                new TreeMap<>(preview.dropped()),
                preview.warnings(),
                preview.refused(),
                preview.questions(),
                preview.series());
    }

    private static Map<String, Long> people(List<PersonFound> found) {
        var counts = new TreeMap<String, Long>();
        for (var person : found) {
            var seat = person.seat();
            counts.merge(seat == null ? "others" : seat.name(), seat == null ? 1L : person.times(), Long::sum);
        }
        return counts;
    }
}
