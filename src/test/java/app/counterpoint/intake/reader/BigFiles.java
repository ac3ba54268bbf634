package app.counterpoint.intake.reader;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Large files, the same at each run. */
final class BigFiles {
    private static final List<String> WORDS = List.of(
            "the",
            "ledger",
            "migration",
            "blocks",
            "SSO",
            "for",
            "two",
            "renewals",
            "and",
            "queue",
            "needs",
            "nine",
            "days",
            "before",
            "we",
            "ship",
            "pricing",
            "in",
            "June",
            "because",
            "billing",
            "cannot",
            "lock",
            "rows",
            "while",
            "invoices",
            "run");

    private BigFiles() {}

    /** A Slack export of about so many bytes once unpacked, a day of ten channels after the other; gives the exact number. */
    static long slack(Path file, long size) throws IOException {
        Random random = new Random(1);
        long written = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("users.json"));
            zip.write("""
                    [{"id":"U1","profile":{"real_name":"Tomasz Okoro"}},{"id":"U2","profile":{"real_name":"Petra Olsen"}}]""".getBytes(StandardCharsets.UTF_8));
            for (int day = 0; written < size; day++) {
                for (int channel = 0; channel < 10 && written < size; channel++) {
                    zip.putNextEntry(new ZipEntry("channel-" + channel + "/"
                            + LocalDate.of(2015, 1, 1).plusDays(day) + ".json"));
                    byte[] content = day(random, 1_420_070_400L + 86_400L * day).getBytes(StandardCharsets.UTF_8);
                    zip.write(content);
                    written += content.length;
                }
            }
        }
        return written;
    }

    private static String day(Random random, long midnight) {
        StringBuilder json = new StringBuilder("[");
        String thread = "";
        for (int i = 0; i < 400; i++) {
            String ts = (midnight + i * 200L) + ".%06d".formatted(random.nextInt(1_000_000));
            thread = random.nextInt(5) == 0 ? ts : thread;
            json.append(i == 0 ? "" : ",")
                    .append("{\"client_msg_id\":\"")
                    .append(random.nextLong())
                    .append("\",\"type\":\"message\",\"user\":\"U")
                    .append(random.nextInt(40))
                    .append("\",\"ts\":\"")
                    .append(ts)
                    .append(thread.isEmpty() ? "" : "\",\"thread_ts\":\"" + thread)
                    .append("\",\"text\":\"")
                    .append(words(random, 25))
                    .append(
                            "\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"")
                    .append(words(random, 25))
                    .append("\"}]}]}],\"reactions\":[{\"name\":\"eyes\",\"users\":[\"U3\",\"U4\"],\"count\":2}]}");
        }
        return json.append("]").toString();
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    /** Ten years from 2016 on, weekly, with a moved and a cancelled occurrence each quarter and twelve people; gives the bytes. */
    static long calendar(Path file, int series) throws IOException {
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\n");
            for (int i = 0; i < series; i++) {
                LocalDate first = LocalDate.of(2016, 1, 4).plusDays(i % 5);
                event(out, i, "RRULE:FREQ=WEEKLY;UNTIL=20251231T225959Z\r\n", first, 8 + i % 9);
                for (int quarter = 1; quarter < 40; quarter++) {
                    LocalDate day = first.plusWeeks(quarter * 13L);
                    String id = "RECURRENCE-ID;TZID=Europe/Berlin:" + stamp(day, 8 + i % 9) + "\r\n";
                    event(
                            out,
                            i,
                            quarter % 2 == 0 ? id : id + "STATUS:CANCELLED\r\n",
                            day.plusDays(quarter % 2 == 0 ? 1 : 0),
                            8 + i % 9);
                }
            }
            out.write("END:VCALENDAR\r\n");
        }
        return Files.size(file);
    }

    private static String stamp(LocalDate day, int hour) {
        return day.toString().replace("-", "") + "T%02d0000".formatted(hour);
    }

    private static void event(Writer out, int series, String more, LocalDate day, int hour) throws IOException {
        out.write("BEGIN:VEVENT\r\nUID:s" + series + "@example.com\r\nSUMMARY:Series " + series
                + " review\r\nDTSTART;TZID=Europe/Berlin:" + stamp(day, hour) + "\r\nDTEND;TZID=Europe/Berlin:"
                + stamp(day, hour + 1) + "\r\n" + more);
        for (int person = 0; person < 12; person++) {
            String name = person == 0 ? "Tomasz Okoro" : person == 1 ? "Petra Olsen" : "Person Number" + person;
            out.write("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=" + name + ":mailto:" + name.replace(' ', '.')
                    + "@example.com\r\n");
        }
        out.write("END:VEVENT\r\n");
    }

    /** A report in today's shape of twelve people with two joins each. */
    static byte[] report(int seed) {
        StringBuilder joins = new StringBuilder();
        StringBuilder people = new StringBuilder();
        for (int person = 0; person < 12; person++) {
            String name = person == 0 ? "Tomasz Okoro" : person == 1 ? "Petra Olsen" : "Person Number" + person;
            String mail = name.replace(' ', '.') + "@example.com";
            String day = "3/%d/25, 9:".formatted(13 + seed % 15);
            people.append(
                    "%s\t%s00:00 AM\t%s55:00 AM\t50m\t%s\t%s\tPresenter\r\n".formatted(name, day, day, mail, mail));
            joins.append("%s\t%s00:00 AM\t%s30:00 AM\t30m\t%s\tPresenter\r\n".formatted(name, day, day, mail));
            joins.append("%s\t%s35:00 AM\t%s55:00 AM\t20m\t%s\tPresenter\r\n".formatted(name, day, day, mail));
        }
        String day = "3/%d/25, ".formatted(13 + seed % 15);
        String text = "\uFEFF1. Summary\r\nMeeting title\tReview " + seed
                + "\r\nAttended participants\t12\r\nStart time\t" + day + "9:00:00 AM\r\nEnd time\t" + day
                + "9:55:00 AM\r\nMeeting duration\t55m\r\n\r\n2. Participants\r\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\r\n"
                + people + "\r\n3. In-Meeting Activities\r\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\r\n"
                + joins;
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
