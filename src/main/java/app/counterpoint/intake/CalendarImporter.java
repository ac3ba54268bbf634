package app.counterpoint.intake;

import app.counterpoint.forum.Answer;
import app.counterpoint.forum.Forums;
import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.forum.SeriesKeys;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.calendar.CalendarOccurrence;
import app.counterpoint.intake.reader.calendar.CalendarReader;
import app.counterpoint.intake.reader.calendar.EventStatus;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calendars become planned meetings: those to which at least two of the three are invited. */
@Component
class CalendarImporter implements Importer {

    private final Forums forums;

    CalendarImporter(Forums forums) {
        this.forums = forums;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.ICALENDAR);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        var rows = Imports.rows(CalendarReader.read(incoming.source(), incoming.context()));
        var facts = new ArrayList<PlannedMeeting>();
        var titles = new HashMap<String, String>();
        var dropped = new HashMap<String, Long>();
        for (var occurrence : rows.accepted()) {
            var reason = whyDropped(occurrence);
            if (reason != null) {
                dropped.merge(reason, 1L, Long::sum);
            } else {
                var fact = factOf(occurrence, incoming);
                facts.add(fact);
                titles.put(fact.seriesKey(), occurrence.title());
            }
        }
        var series = new SeriesSorting(
                        forums.series(incoming.relationship().id()),
                        incoming.choices().series())
                .sort(facts, titles);
        var insight = List.of(
                CalendarInsight.of(facts, series, incoming.now()),
                Told.count(facts.size(), "meeting", "meetings")
                        + " of at least two of the three, 26 weeks back and 13 ahead, would be stored.");
        return incoming.preview(rows, insight, dropped, new Findings.Meetings(facts, series));
    }

    private static @Nullable String whyDropped(CalendarOccurrence occurrence) {
        if (occurrence.allDay()) {
            return "all-day events";
        }
        if (occurrence.transparent()) {
            return "events that block no time";
        }
        if (!occurrence.end().isAfter(occurrence.start())) {
            return "events without a length";
        }
        return occurrence.answers().size() < 2 ? "events with fewer than two of the three" : null;
    }

    private static PlannedMeeting factOf(CalendarOccurrence occurrence, Incoming incoming) {
        var series = SeriesKeys.ofUid(occurrence.seriesKey());
        var original = occurrence.recurrenceId();
        return new PlannedMeeting(
                incoming.relationship().id() + ":" + series + ":" + (original == null ? "once" : original),
                incoming.relationship().id(),
                series,
                occurrence.start(),
                occurrence.end(),
                occurrence.status() == EventStatus.CANCELLED,
                answers(occurrence),
                occurrence.others(),
                incoming.importId());
    }

    private static Map<Seat, Answer> answers(CalendarOccurrence occurrence) {
        var answers = new EnumMap<Seat, Answer>(Seat.class);
        occurrence.answers().forEach((seat, answer) -> answers.put(Seat.valueOf(seat), answer(answer)));
        return answers;
    }

    private static Answer answer(app.counterpoint.intake.reader.calendar.Answer answer) {
        return switch (answer) {
            case ACCEPTED -> Answer.ACCEPTED;
            case TENTATIVE -> Answer.TENTATIVE;
            case DECLINED -> Answer.DECLINED;
            case NEEDS_ACTION -> Answer.NONE;
        };
    }

    @Override
    public int store(Preview preview) {
        if (!(preview.findings() instanceof Findings.Meetings(var facts, var series))) {
            return 0;
        }
        series.forEach(found -> forums.keepSeries(
                MeetingSeries.of(preview.relationship(), found.seriesKey(), found.title(), found.use(), found.kind())));
        return forums.addPlanned(facts);
    }

    @Override
    public void remove(String importId) {
        forums.removeImport(importId);
    }
}
