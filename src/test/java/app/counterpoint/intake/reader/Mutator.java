package app.counterpoint.intake.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a file in one to six ways, byte by byte or along its lines and cells; the same ways for the same seed. */
final class Mutator {
    /** Most are small: what a reader trips over seldom needs more, and more of them can be tried. */
    private static final int SMALL = 6_000;

    private static final int LARGE = 200_000;

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\t",
            ",",
            ";",
            "\"",
            "\"\"",
            ":",
            "<v ",
            "</v>",
            "-->",
            "00:00:01.000 --> 00:00:02.000",
            "\u0000",
            "\uFEFF",
            "9999999999",
            "-1",
            "0",
            "12/31/99",
            "3/10/25, 8:00:48 AM",
            "24:00",
            "RRULE:FREQ=DAILY;COUNT=99999",
            "RRULE:FREQ=WEEKLY;INTERVAL=0",
            "BYDAY=-53SU",
            "BYSETPOS=-366",
            "FREQ=SECONDLY",
            "UNTIL=99991231T235959Z",
            "EXDATE:",
            "RDATE;VALUE=PERIOD:",
            "BEGIN:VEVENT",
            "END:VEVENT",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:",
            "DTSTART:00010101T000000Z",
            "DURATION:P99999D",
            "TZID=\"",
            "{",
            "[",
            "}",
            "]",
            "\\",
            "\\u",
            "null",
            "\"ts\":\"99999999999.9\"",
            "thread_ts",
            "<@U0TOMASZ|",
            "&#x10FFFF;",
            "&#",
            "1h 2m 3s",
            "999999h",
            "2. Participants",
            "PK\u0003\u0004",
            "---\n",
            "# ",
            "## Status",
            "Date: ",
            "29 Feb 2023",
            "٣/١٠/٢٥",
            "\u202f",
            "\ud83d\ude00");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] spoil(byte[] sample, byte[] other) {
        int most = random.nextInt(20) == 0 ? LARGE : SMALL;
        byte[] bytes = sample;
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] next = once(bytes, other);
            bytes = next.length > most ? Arrays.copyOf(next, most) : next;
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        if (random.nextBoolean()) {
            return new Structure(random).change(bytes, other);
        }
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 3 ->
                joined(bytes, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), at);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> joined(bytes, at, other, random.nextBoolean() ? at : to);
            case 6 -> joined(bytes, at, repeated(bytes, at, to), to);
            default ->
                joined(bytes, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_16LE), to);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        if (copy.length > 0) {
            copy[at] = (byte) (random.nextBoolean() ? copy[at] ^ (1 << random.nextInt(8)) : random.nextInt(256));
        }
        return copy;
    }

    private byte[] repeated(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(50); i >= 0; i--) {
            out.write(bytes, from, to - from);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, until);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
