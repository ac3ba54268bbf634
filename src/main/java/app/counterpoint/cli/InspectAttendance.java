package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.attendance.AttendedMeeting;
import app.counterpoint.intake.reader.attendance.Participation;
import app.counterpoint.intake.reader.text.DateOrder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows an attendance report. While its day is in question, what does not depend on the day is shown all the same. */
final class InspectAttendance {
    private InspectAttendance() {}

    static Inspection of(Source source, Format format, Context context) throws IOException {
        Reading<AttendedMeeting> reading = AttendanceReader.read(source, format, context);
        List<List<AttendedMeeting>> supposed = new ArrayList<>();
        if (reading instanceof Reading.Rows<AttendedMeeting> rows
                && rows.accepted().isEmpty()) {
            for (Question question : rows.questions()) {
                for (String answer : suppositions(question)) {
                    supposed.add(supposing(source, format, context, question.id(), answer));
                }
            }
        }
        return Inspection.of(format, reading, (json, meetings) -> {
            List<AttendedMeeting> shown = supposed.isEmpty() ? meetings : supposed.get(0);
            json.put(
                    "zone",
                    shown.isEmpty()
                            ? context.zone().getId()
                            : shown.get(0).zone().getId());
            List<Map<String, Object>> list = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                list.add(meeting(shown.get(i), alternatives(supposed, i)));
            }
            json.put("meetings", list);
        });
    }

    private static List<String> suppositions(Question question) {
        return question.id().equals(DateOrder.QUESTION)
                ? question.choices().stream().map(Question.Choice::value).toList()
                : List.of("2000-01-03", "2000-01-04");
    }

    private static List<AttendedMeeting> supposing(
            Source source, Format format, Context context, String id, String answer) throws IOException {
        Map<String, String> answers = new HashMap<>(context.answers());
        answers.put(id, answer);
        return AttendanceReader.read(source, format, context.answering(answers))
                        instanceof Reading.Rows<AttendedMeeting> rows
                ? rows.accepted()
                : List.of();
    }

    private static List<AttendedMeeting> alternatives(List<List<AttendedMeeting>> supposed, int index) {
        return supposed.stream()
                .filter(meetings -> index < meetings.size())
                .map(meetings -> meetings.get(index))
                .toList();
    }

    private static Map<String, Object> meeting(AttendedMeeting meeting, List<AttendedMeeting> alternatives) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", meeting.title());
        json.put(
                "start",
                certain(
                        meeting.start(),
                        alternatives.stream().map(AttendedMeeting::start).toArray(Instant[]::new)));
        json.put(
                "end",
                certain(
                        meeting.end(),
                        alternatives.stream().map(AttendedMeeting::end).toArray(Instant[]::new)));
        json.put("people", meeting.people());
        json.put("quality", meeting.quality().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put(
                "presence",
                meeting.everyone().stream().map(InspectAttendance::presence).toList());
        return json;
    }

    /** Null where the suppositions differ. */
    private static @Nullable String certain(@Nullable Instant shown, @Nullable Instant[] alternatives) {
        for (Instant other : alternatives) {
            if (!Objects.equals(shown, other)) {
                return null;
            }
        }
        return shown == null ? null : shown.toString();
    }

    private static Map<String, Object> presence(Participation participation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("seconds", participation.seconds());
        json.put("intervals", participation.intervals());
        json.put("joins", participation.joins());
        return json;
    }
}
