package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.Person;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of people who are not kept out of what somebody said or wrote. In a sentence most words are not names, so a name that is
 * also an everyday word is hidden only where it has a capital that no beginning of a sentence explains.
 */
public final class NamesInText {
    /** More different words than this are not remembered; a company has fewer. */
    private static final int MOST = 400_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"(),;]+@[^\\s<>@\"(),;]+\\.\\p{L}+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}._-])@[\\p{L}\\p{N}._-]{2,}");
    /** Scripts that set no blanks between words. */
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsHangul}]{2,}");

    private final Set<String> names = new HashSet<>();
    private final Set<String> unspaced = new HashSet<>();
    private final Set<String> spared = new HashSet<>();

    /** Hides the words of a person's name, and of the local part of the address. */
    public void hide(Person person) {
        if (names.size() < MOST) {
            words(person, names);
            UNSPACED.matcher(person.name()).results().map(MatchResult::group).forEach(unspaced::add);
        }
    }

    /** Shows the name of somebody who is kept, whoever else is called the same. */
    public void spare(Person person) {
        words(person, spared);
    }

    private static void words(Person person, Set<String> into) {
        var address = person.address();
        var local = address == null ? "" : address.replaceFirst("@.*", "");
        WORD.matcher(person.name() + " " + local)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= 3)
                .forEach(into::add);
    }

    /** The text with each such word, every e-mail address and every mention by a handle replaced by an ellipsis. */
    public String apply(String text) {
        var plain = MENTION.matcher(ADDRESS.matcher(text).replaceAll("…"))
                .replaceAll(found -> isSeat(found.group()) ? Matcher.quoteReplacement(found.group()) : "…");
        if (names.isEmpty() && unspaced.isEmpty()) {
            return plain;
        }
        for (var name : unspaced) {
            plain = plain.replace(name, "…");
        }
        var whole = plain;
        return WORD.matcher(whole)
                .replaceAll(found -> isHidden(found, whole) ? "…" : Matcher.quoteReplacement(found.group()));
    }

    private static boolean isSeat(String mention) {
        return Set.of("@CPTO", "@CTO", "@CPO", "@here", "@channel", "@everyone").contains(mention);
    }

    private boolean isHidden(MatchResult found, String text) {
        var word = found.group().toLowerCase(Locale.ROOT);
        if (!names.contains(word) || spared.contains(word)) {
            return false;
        }
        return !EverydayWords.contains(word)
                || (Character.isUpperCase(found.group().codePointAt(0)) && !beginsSentence(text, found.start()));
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "\"“'(*_>-".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:…\n".indexOf(text.charAt(before)) >= 0;
    }
}
