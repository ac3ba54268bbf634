package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.SeatHolder;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the aliases that somebody typed or pasted: separated by commas, semicolons or lines, as mail programs write them. */
final class Aliases {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\r\\n\\t]+");
    private static final Pattern MAILBOX = Pattern.compile("\\s*\"?([^\"<>]*?)\"?\\s*<([^<>]+)>\\s*");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]*@[^\\s@]+");

    private Aliases() {}

    /** Each alias once, in the order in which they stand there. */
    static Set<String> read(String typed) {
        var byFolded = new LinkedHashMap<String, String>();
        Arrays.stream(SEPARATOR.split(typed))
                .flatMap(Aliases::parts)
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(alias -> byFolded.putIfAbsent(SeatHolder.folded(alias), alias));
        return Set.copyOf(byFolded.values());
    }

    static String write(Collection<String> aliases) {
        return aliases.stream().sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining(", "));
    }

    /** The first one that looks like an e-mail address. */
    static Optional<String> email(Collection<String> aliases) {
        return aliases.stream()
                .sorted()
                .filter(alias -> alias.matches("[^\\s@]+@[^\\s@]+"))
                .findFirst();
    }

    /** Why one of them cannot be right: an @ makes an address or a user name, and must look like one. */
    static Optional<String> complaint(Collection<String> aliases) {
        return aliases.stream()
                .sorted()
                .filter(alias -> alias.contains("@") && !ADDRESS.matcher(alias).matches())
                .findFirst()
                .map(alias -> "“%s” is not an e-mail address. Write it as name@example.com, or a name without the @."
                        .formatted(alias));
    }

    private static Stream<String> parts(String text) {
        var mailbox = MAILBOX.matcher(text);
        return mailbox.matches() ? Stream.of(mailbox.group(1), mailbox.group(2)) : Stream.of(text);
    }
}
