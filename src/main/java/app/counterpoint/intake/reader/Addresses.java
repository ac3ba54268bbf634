package app.counterpoint.intake.reader;

import java.util.Locale;

/** Addresses as files write them. */
final class Addresses {
    private Addresses() {}

    /** Without {@code mailto:} and brackets, and in lower case. */
    static String plain(String written) {
        String address = written.strip();
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            address = address.substring(7);
        }
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
