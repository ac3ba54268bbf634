package app.counterpoint.intake.reader.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a speaker's name before a colon from a colon in what is said. */
final class Speakers {
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:>>\\s*|-\\s+)?([^:：<>]{1,60}?)\\s*(?:\\(\\d{1,2}:\\d{2}(?::\\d{2})?\\)\\s*)?[:：](?:\\s+|$)(.*)$",
            Pattern.DOTALL);
    private static final Pattern NAME_WORD = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.\\-]*,?|(?:van|von|de|der|den|la|le|di|da|dos|del|el|al|bin|y|zu|ten|ter),?|[|@&]");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?iu)(?:speaker|sprecher|participant|unknown|unknown speaker|locuteur|hablante|orador|relatore|mówca|spreker|話者|@?unbekannt)\\s*\\d*");

    private static final Pattern HANDLE =
            Pattern.compile("\\p{L}[\\p{L}\\d]*(?:[._@-]+[\\p{L}\\d]{2,})+|\\p{Ll}\\p{Lu}[\\p{L}\\d]+");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\[([^\\[\\]]+)\\]\\s*");
    private static final String ASIDE = "[(\\[（][^)\\]）]*[)\\]）]";

    private Speakers() {}

    record Labelled(String speaker, String text) {}

    /** Null if the text does not begin with a name and a colon. */
    static @Nullable Labelled label(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return null;
        }
        String name = unwrapped(label.group(1));
        return isName(name) ? new Labelled(name, label.group(2).strip()) : null;
    }

    /** What stands before a colon, whether or not it looks like a name; null if that is no label at all. */
    static @Nullable Labelled anyLabel(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return null;
        }
        String name = unwrapped(label.group(1));
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
        boolean isTalk = words.length > 3
                || NOT_NAMES.matcher(String.join(" ", words)).matches()
                || Arrays.stream(words).anyMatch(TALK::contains);
        return isTalk || name.isEmpty()
                ? null
                : new Labelled(name, label.group(2).strip());
    }

    private static String unwrapped(String label) {
        Matcher bracketed = BRACKETED.matcher(label);
        return (bracketed.matches() ? bracketed.group(1) : label).strip();
    }

    /**
     * At most six words, each with a capital or of a script without capitals, save for what stands in brackets, particles, and the sign
     * before a company.
     */
    private static boolean isName(String label) {
        String bare = label.replaceAll(ASIDE, " ").strip();
        if (bare.isEmpty() || bare.chars().anyMatch(c -> "?!;\"“”".indexOf(c) >= 0)) {
            return false;
        }
        if (UNKNOWN.matcher(bare).matches() || HANDLE.matcher(bare).matches()) {
            return true;
        }
        String[] words = bare.split("\\s+", -1);
        int names = 0;
        for (String word : words) {
            boolean fits = NAME_WORD.matcher(word).matches() || word.matches("\\d[\\d.]{0,5}");
            if (!fits) {
                return false;
            }
            names += Character.isLowerCase(word.codePointAt(0)) || "|@&".contains(word) ? 0 : 1;
        }
        return words.length <= 6
                && names > 0
                && !NOT_NAMES.matcher(bare.toLowerCase(Locale.ROOT)).matches()
                && !OPENING.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** Words that open a sentence and are followed by a colon. */
    private static final Pattern NOT_NAMES = Pattern.compile(
            "(?u)(?:so|and|but|note|ok|okay|well|yes|no|right|first|second|third|also|question|answer|again|meaning|example|for example|because|the point is"
                    + "|option|options|action|actions|action items|agenda|summary|decision|decisions|attendees|transcript|todo|i mean|i said|he said|she said|look|listen"
                    + "|remember|ps|sorry|wait|anyway|finally|basically|honestly|actually|important|fact|reminder|update|status|goal|goals|problem|problems|issue|issues|result|results|conclusion|plan|reason|idea|proposal|recap|warning|fyi|btw|context|background|point|topic|topics|yeah|hey|hi|hello|thanks|please|fine|great|good|sure|obviously|in short|in other words|long story short"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|risk|cost|scope|next|now|also|und|aber|also gut|ja|nein|erstens|zweitens|frage|antwort|oui|non|donc|alors)(?:\\s+\\d{1,2})?");

    /** Words with which talk begins, and no name. */
    private static final Set<String> OPENING = Set.of(
            "and", "but", "so", "or", "then", "because", "if", "when", "the", "this", "that", "what", "why", "how",
            "who", "it");

    /** Words that make a label in small letters a piece of talk. */
    private static final Set<String> TALK = Set.of(
            "a",
            "about",
            "all",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "because",
            "but",
            "by",
            "can",
            "do",
            "example",
            "first",
            "for",
            "from",
            "have",
            "he",
            "how",
            "i",
            "idea",
            "if",
            "in",
            "is",
            "issue",
            "it",
            "just",
            "like",
            "my",
            "not",
            "of",
            "on",
            "one",
            "or",
            "our",
            "point",
            "problem",
            "question",
            "reason",
            "say",
            "says",
            "she",
            "so",
            "that",
            "the",
            "then",
            "there",
            "they",
            "thing",
            "things",
            "think",
            "this",
            "to",
            "was",
            "we",
            "what",
            "when",
            "who",
            "why",
            "will",
            "with",
            "would",
            "you",
            "your",
            "das",
            "die",
            "ist",
            "und",
            "wir",
            "ich",
            "ein",
            "eine",
            "zu",
            "nicht",
            "le",
            "les",
            "est",
            "et",
            "que",
            "je",
            "nous");

    /** Whether a label says that nobody knows who spoke. */
    static boolean isUnknown(String speaker) {
        String bare = speaker.replaceAll(ASIDE, " ").strip();
        return speaker.isBlank() || UNKNOWN.matcher(bare).matches();
    }
}
