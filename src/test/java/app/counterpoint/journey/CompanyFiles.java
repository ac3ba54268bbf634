package app.counterpoint.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The four files of an invented company, with dates that lead up to today: fourteen weeks of a calendar, attendance reports of its
 * roadmap review, a list of decisions, and transcripts. One person in them holds no seat, and must leave no trace.
 */
final class CompanyFiles {

    static final String ZONE = "Europe/Berlin";
    static final String CPTO = "ada@example.com";
    static final String CTO = "ben@example.com";
    static final String CPO = "cleo@example.com";
    static final String OUTSIDER = "Zebulon Quackenbush";
    static final int WEEKS = 14;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter TEAMS = DateTimeFormatter.ofPattern("M/d/yy, h:mm:ss a", Locale.US);

    private static final DateTimeFormatter CUE = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final LocalDate thisMonday;

    CompanyFiles(LocalDate today) {
        this.thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday so many weeks ago. */
    LocalDate monday(int weeksAgo) {
        return thisMonday.minusWeeks(weeksAgo);
    }

    /** When the roadmap review of that week begins, on the wall clock. */
    LocalDateTime review(int weeksAgo) {
        return monday(weeksAgo).plusDays(1).atTime(10, 0);
    }

    /** A weekly review with a cancelled and a moved occurrence and one left out, a weekly briefing, and a personal talk. */
    byte[] calendar() {
        var lines = new ArrayList<String>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Invented//EN", "METHOD:PUBLISH"));
        lines.addAll(event("review-1@example.com", "Roadmap review", review(WEEKS), 60, List.of(CPTO, CTO, CPO), true));
        lines.add("EXDATE;TZID=" + ZONE + ":" + STAMP.format(review(9)));
        lines.add("END:VEVENT");
        lines.addAll(override("review-1@example.com", "Roadmap review", review(6), review(6), true));
        lines.addAll(override(
                "review-1@example.com", "Roadmap review", review(4), review(4).plusDays(1), false));
        lines.addAll(event(
                "briefing-1@example.com",
                "Technology status",
                monday(WEEKS).plusDays(3).atTime(15, 0),
                30,
                List.of(CPTO, CTO),
                false));
        lines.add("END:VEVENT");
        lines.addAll(event(
                "personal-1@example.com",
                "1:1 with product",
                monday(WEEKS).atTime(9, 0),
                30,
                List.of(CPTO, CPO),
                false));
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> event(
            String uid, String title, LocalDateTime start, int minutes, List<String> seats, boolean outsider) {
        var lines = new ArrayList<String>(List.of(
                "BEGIN:VEVENT",
                "UID:" + uid,
                "DTSTAMP:20200101T000000Z",
                "SUMMARY:" + title,
                "DTSTART;TZID=" + ZONE + ":" + STAMP.format(start),
                "DTEND;TZID=" + ZONE + ":" + STAMP.format(start.plusMinutes(minutes)),
                "RRULE:FREQ=WEEKLY",
                "ORGANIZER;CN=Ada Ortega:mailto:" + CPTO));
        seats.forEach(seat -> lines.add("ATTENDEE;PARTSTAT=ACCEPTED;CN=Somebody:MAILTO:" + seat));
        if (outsider) {
            lines.add("ATTENDEE;PARTSTAT=ACCEPTED;CN=" + OUTSIDER + ":mailto:zebulon@example.org");
        }
        return lines;
    }

    private static List<String> override(
            String uid, String title, LocalDateTime original, LocalDateTime start, boolean cancelled) {
        var lines = event(uid, title, start, 60, List.of(CPTO, CTO, CPO), true);
        lines.remove("RRULE:FREQ=WEEKLY");
        lines.add("RECURRENCE-ID;TZID=" + ZONE + ":" + STAMP.format(original));
        if (cancelled) {
            lines.add("STATUS:CANCELLED");
        }
        lines.add("END:VEVENT");
        return lines;
    }

    /** The Teams report of one review: UTF-16, tabs, three blocks; the CTO on two devices, the CPO ten minutes late. */
    byte[] attendance(int weeksAgo) {
        var start = review(weeksAgo);
        var end = start.plusMinutes(60);
        var rows = List.of(
                "1. Summary",
                "Meeting title\tRoadmap review",
                "Attended participants\t4",
                "Start time\t" + TEAMS.format(start),
                "End time\t" + TEAMS.format(end),
                "Meeting duration\t1h 0m 0s",
                "Average attendance time\t50m 0s",
                "",
                "2. Participants",
                "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
                person("Ada Ortega", CPTO, start, end, "Organizer"),
                person("Ben Okafor", CTO, start, end, "Presenter"),
                person("Cleo Marsh", CPO, start.plusMinutes(10), end, "Presenter"),
                person(OUTSIDER, "zebulon@example.org", start, end, "Attendee"),
                "",
                "3. In-Meeting Activities",
                "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole",
                stay("Ada Ortega", CPTO, start, end, "Organizer"),
                stay("Ben Okafor", CTO, start, start.plusMinutes(40), "Presenter"),
                stay("Ben Okafor", CTO, start.plusMinutes(30), end, "Presenter"),
                stay("Cleo Marsh", CPO, start.plusMinutes(10), end, "Presenter"),
                stay(OUTSIDER, "zebulon@example.org", start, end, "Attendee"));
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.writeBytes(String.join("\r\n", rows).concat("\r\n").getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static String person(String name, String mail, LocalDateTime from, LocalDateTime to, String role) {
        return String.join("\t", name, TEAMS.format(from), TEAMS.format(to), length(from, to), mail, mail, role);
    }

    private static String stay(String name, String mail, LocalDateTime from, LocalDateTime to, String role) {
        return String.join("\t", name, TEAMS.format(from), TEAMS.format(to), length(from, to), mail, role);
    }

    private static String length(LocalDateTime from, LocalDateTime to) {
        return java.time.Duration.between(from, to).toMinutes() + "m 0s";
    }

    /** Two decisions a week; every third week one of them came to the CPTO. */
    byte[] decisions() {
        var rows = new ArrayList<String>(List.of("date,question,outcome,brought by"));
        for (int week = WEEKS; week >= 1; week--) {
            rows.add(monday(week).plusDays(1) + ",Which report export comes first (" + week + ")?,settled,");
            rows.add(
                    week % 3 == 0
                            ? monday(week).plusDays(2) + ",Who owns the import queue (" + week
                                    + ")?,escalated by one side,CTO"
                            : monday(week).plusDays(2) + ",How long do we keep the old login (" + week + ")?,settled,");
        }
        return String.join("\n", rows).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the two said in one review, in the form of Teams; see {@link #transcriptName}. */
    byte[] transcript(int weeksAgo) {
        var cues = new ArrayList<String>(List.of("WEBVTT", ""));
        cue(cues, 0, "Ada Ortega", "Let us go through the plan for release " + (20 - weeksAgo) + " together.");
        cue(
                cues,
                1,
                "Cleo Marsh",
                "We need the CSV export in the admin console before the 14 March renewal of the school accounts.");
        cue(
                cues,
                2,
                "Ben Okafor",
                "We can't do that without moving the report queue to the new worker, and that takes two engineers three weeks.");
        cue(cues, 3, OUTSIDER, "I would like to add that lunch is at noon and everybody is invited.");
        cue(
                cues,
                4,
                "Cleo Marsh",
                "Then drop the PDF layout from the beta, because only three accounts have asked for PDF at all.");
        cue(
                cues,
                5,
                "Ben Okafor",
                "If we drop the PDF layout we can keep the March date, but the login migration slips to sprint 14.");
        cue(
                cues,
                6,
                "Cleo Marsh",
                "A slip of the login migration to sprint 14 is too late for the audit in April, so cut the audit log filter instead.");
        cue(
                cues,
                7,
                "Ben Okafor",
                "Cutting the audit log filter saves one week and leaves the access table without an index until May.");
        return String.join("\n", cues).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the review of that week took place as planned: one was left out, one called off, one moved. */
    static boolean tookPlace(int weeksAgo) {
        return weeksAgo != 9 && weeksAgo != 6 && weeksAgo != 4;
    }

    /** The name that Teams gives to a downloaded transcript: title, day and time. */
    String transcriptName(int weeksAgo) {
        return "Roadmap review-"
                + DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").format(review(weeksAgo)) + "-Meeting Recording.vtt";
    }

    private static void cue(List<String> cues, int index, String speaker, String words) {
        var from = LocalTime.of(0, 1).plusSeconds(20L * index);
        cues.add("4d1c6a52-0000-4000-8000-000000000000/" + index + "-0");
        cues.add(CUE.format(from) + " --> " + CUE.format(from.plusSeconds(15)));
        cues.add("<v " + speaker + ">" + words + "</v>");
        cues.add("");
    }
}
