package app.counterpoint.intake;

import app.counterpoint.forum.Answer;
import app.counterpoint.forum.Forums;
import app.counterpoint.forum.MeetingSeries;
import app.counterpoint.forum.PlannedMeeting;
import app.counterpoint.forum.SeriesKeys;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.calendar.CalendarIdentity;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calendars become planned meetings: those to which at least two of the three are invited. */
@Component
class CalendarImporter implements Importer {

    private final Forums forums;

    private final ImportRecords records;

    CalendarImporter(Forums forums, ImportRecords records) {
        this.forums = forums;
        this.records = records;
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
        var nameless = NamedByHand.isNeeded(rows.accepted());
        var keys = new HashMap<String, String>();
        rows.accepted().forEach(one -> keys.computeIfAbsent(one.seriesKey(), SeriesKeys::ofUid));
        for (var occurrence : nameless ? named(rows.accepted(), keys, incoming) : rows.accepted()) {
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
        var insight = new ArrayList<>(List.of(
                CalendarInsight.of(facts, series, incoming.now()),
                Told.count(facts.size(), "meeting", "meetings")
                        + " of at least two of the three, 26 weeks back and 13 ahead, would be stored."));
        var calendar = calendar(incoming);
        if (calendar != null) {
            var gone = calledOff(calendar, rows.accepted(), facts, incoming);
            if (!gone.isEmpty()) {
                insight.add(Told.count(gone.size(), "meeting", "meetings")
                        + " to come, of an earlier export of this calendar, "
                        + (gone.size() == 1 ? "is" : "are") + " not in it any more and would be called off.");
                facts.addAll(gone);
            }
        }
        var questions = new ArrayList<>(rows.questions());
        if (nameless) {
            questions.addAll(NamedByHand.questions(
                    rows.accepted(), keys, incoming.choices().answers()));
        }
        return incoming.preview(
                new Reading.Rows<>(rows.accepted(), rows.refused(), rows.warnings(), questions, rows.counts()),
                insight,
                dropped,
                new Findings.Meetings(facts, series, calendar));
    }

    /** With those who take part as somebody has said, since the file does not; what they answered stays unknown. */
    private static List<CalendarOccurrence> named(
            List<CalendarOccurrence> occurrences, Map<String, String> keys, Incoming incoming) {
        return occurrences.stream()
                .map(one -> one.with(
                        NamedByHand.who(
                                        keys.getOrDefault(one.seriesKey(), ""),
                                        incoming.choices().answers())
                                .stream()
                                .map(Seat::name)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Which calendar it is, as a fingerprint: its name is often a person's. */
    private static @Nullable String calendar(Incoming incoming) throws IOException {
        return CalendarIdentity.of(incoming.source(), incoming.context())
                .map(name -> Hash.of(incoming.relationship().id() + "\n" + name).substring(0, 20))
                .orElse(null);
    }

    private List<PlannedMeeting> calledOff(
            String calendar, List<CalendarOccurrence> all, List<PlannedMeeting> facts, Incoming incoming) {
        var earlier =
                records
                        .findByRelationshipAndCalendarAndUndoneAtIsNull(
                                incoming.relationship().id(), calendar)
                        .stream()
                        .map(ImportRecord::id)
                        .toList();
        var until =
                CalledOff.covered(all.stream().map(CalendarOccurrence::start).toList(), incoming.now());
        if (earlier.isEmpty() || until.isEmpty()) {
            return List.of();
        }
        var before = forums.planned(
                incoming.relationship().id(),
                earlier,
                incoming.now(),
                until.get().plusMillis(1));
        return CalledOff.of(before, facts, incoming.now(), until.get(), incoming.importId());
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
        if (!(preview.findings() instanceof Findings.Meetings(var facts, var series, var _))) {
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
