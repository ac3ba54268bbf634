package app.counterpoint.intake.reader;

/**
 * How much of a hostile or broken file is taken in before a reader gives up. All are counts above zero.
 *
 * @param textBytes bytes of one text file (calendar, table, transcript)
 * @param line characters of one line or one table row; a longer one is left out
 * @param rows rows of one table that must be held at once, and people in one file
 * @param events calendar components held at once
 * @param occurrences occurrences of one series in the window, and ten times as many of one calendar
 * @param entries files in one archive or folder
 * @param unpackedBytes bytes of an archive once unpacked
 * @param ratio times that an archive may grow when unpacked, beyond its first 64 MB
 * @param depth nesting of JSON
 * @param refusals refused lines that are told one by one
 */
public record Limits(
        long textBytes,
        int line,
        int rows,
        int events,
        int occurrences,
        int entries,
        long unpackedBytes,
        int ratio,
        int depth,
        int refusals) {
    public Limits {
        if (Math.min(Math.min(textBytes, unpackedBytes), Math.min(Math.min(line, rows), Math.min(events, occurrences)))
                        < 1
                || Math.min(Math.min(entries, ratio), Math.min(depth, refusals)) < 1) {
            throw new IllegalArgumentException("every limit must be above zero");
        }
    }

    public static Limits usual() {
        return new Limits(2L << 30, 1 << 20, 200_000, 300_000, 20_000, 500_000, 64L << 30, 250, 64, 1_000);
    }
}
