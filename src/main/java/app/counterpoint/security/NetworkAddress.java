package app.counterpoint.security;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from, as far as throttling is concerned. */
final class NetworkAddress {

    private static final int SITE_GROUPS = 4;

    private NetworkAddress() {}

    /** The address itself, or for IPv6 its first 64 bits: the rest is the visitor's own to choose. */
    static String site(String address) {
        var plain = address.replaceAll("[\\[\\]]|%.*", "");
        if (!plain.contains(":") || plain.contains(".")) {
            return plain;
        }
        var halves = plain.split("::", -1);
        var head = groups(halves[0]);
        if (halves.length > 1 && head.length < SITE_GROUPS) {
            var tail = groups(halves[1]);
            var full = new String[8];
            Arrays.fill(full, "0");
            System.arraycopy(head, 0, full, 0, head.length);
            System.arraycopy(tail, 0, full, full.length - tail.length, tail.length);
            head = full;
        }
        return Arrays.stream(head)
                .limit(SITE_GROUPS)
                .map(group -> group.replaceFirst("^0+(?=.)", ""))
                .collect(Collectors.joining(":"));
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":", -1);
    }
}
