package app.counterpoint.intake.reader.transcript;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a speaker's name before a colon from a colon in what is said. */
final class Speakers {
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:>>\\s*|-\\s+)?([^:：<>]{1,60}?)\\s*(?:\\(\\d{1,2}:\\d{2}(?::\\d{2})?\\)\\s*)?[:：](?:\\s+|$)(.*)$",
            Pattern.DOTALL);
    private static final Pattern NAME_WORD = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.\\-]*,?|(?:van|von|de|der|den|la|le|di|da|dos|del|el|al|bin|y|zu|ten|ter),?");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?iu)(?:speaker|sprecher|participant|unknown|unknown speaker|locuteur|hablante|orador|relatore|mówca|spreker|話者|@?unbekannt)\\s*\\d*");

    private Speakers() {}

    record Labelled(String speaker, String text) {}

    /** Null if the text does not begin with a name and a colon. */
    static @Nullable Labelled label(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches() || !isName(label.group(1))) {
            return null;
        }
        return new Labelled(label.group(1).strip(), label.group(2).strip());
    }

    /** At most six words, each with a capital or of a script without capitals, save for what stands in brackets and particles. */
    private static boolean isName(String label) {
        String bare = label.replaceAll("[(\\[（][^)\\]）]*[)\\]）]", " ").strip();
        if (bare.isEmpty() || bare.chars().anyMatch(c -> "?!;\"“”".indexOf(c) >= 0)) {
            return false;
        }
        if (UNKNOWN.matcher(bare).matches()) {
            return true;
        }
        String[] words = bare.split("\\s+", -1);
        int names = 0;
        for (String word : words) {
            boolean fits = NAME_WORD.matcher(word).matches() || word.matches("\\d{1,2}");
            if (!fits) {
                return false;
            }
            names += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
        }
        return words.length <= 6
                && names > 0
                && !NOT_NAMES.matcher(bare.toLowerCase(Locale.ROOT)).matches();
    }

    /** Words that open a sentence and are followed by a colon. */
    private static final Pattern NOT_NAMES = Pattern.compile(
            "(?u)(?:so|and|but|note|ok|okay|well|yes|no|right|first|second|third|also|question|answer|again|meaning|example|for example|because|the point is"
                    + "|option|options|action|actions|action items|agenda|summary|decision|decisions|attendees|transcript|todo|i mean|i said|he said|she said|look|listen"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|risk|cost|scope|next|now|also|und|aber|also gut|ja|nein|erstens|zweitens|frage|antwort|oui|non|donc|alors)(?:\\s+\\d{1,2})?");

    /** Whether a label says that nobody knows who spoke. */
    static boolean isUnknown(String speaker) {
        return speaker.isBlank() || UNKNOWN.matcher(speaker.strip()).matches();
    }
}
