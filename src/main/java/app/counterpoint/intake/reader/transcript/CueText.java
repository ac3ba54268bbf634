package app.counterpoint.intake.reader.transcript;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a cue without its marks. */
final class CueText {
    private static final Pattern TAG =
            Pattern.compile("</?(?:[cibuv]|ruby|rt|lang|font)?(?:[.\\s][^<>]*)?>|<\\d[\\d:.]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});?");
    private static final Pattern POSITION = Pattern.compile("\\{\\\\an?\\d\\}");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "lrm", "", "rlm", "");

    private CueText() {}

    static String plain(String marked) {
        String text = POSITION.matcher(TAG.matcher(marked).replaceAll("")).replaceAll("");
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group())))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        try {
            boolean hex = name.charAt(1) == 'x';
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : whole;
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return whole; // not an entity after all
        }
    }
}
