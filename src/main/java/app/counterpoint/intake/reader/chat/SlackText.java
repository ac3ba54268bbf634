package app.counterpoint.intake.reader.chat;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message says, without Slack's marks. */
final class SlackText {
    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"]+@[^\\s<>@\"]+\\.\\w+");

    private SlackText() {}

    /** @param seats tells the seat behind a user's id, and null for anybody else */
    static String plain(String marked, Function<String, @Nullable String> seats) {
        String text = MARK.matcher(marked)
                .replaceAll(mark -> Matcher.quoteReplacement(said(mark.group(1), mark.group(2), mark.group(3), seats)));
        return ADDRESS.matcher(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .replaceAll("…")
                .strip();
    }

    private static String said(
            String sign, String target, @Nullable String label, Function<String, @Nullable String> seats) {
        return switch (sign) {
            case "@" -> {
                String seat = seats.apply(target);
                yield seat == null ? "…" : "@" + seat;
            }
            case "#" -> "#" + (label == null || label.isEmpty() ? target : label);
            case "!" ->
                "@"
                        + (label == null || label.isEmpty()
                                ? target.replaceFirst("\\^.*", "")
                                : label.replaceFirst("^@", ""));
            default -> label == null || label.isEmpty() ? target.replaceFirst("^mailto:", "") : label;
        };
    }
}
