package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English nouns and verbs, so that word lists name each word once. */
final class Inflection {
    private Inflection() {}

    static List<String> plural(String noun) {
        return List.of(noun, withS(noun));
    }

    static List<String> verb(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb, withS(verb)));
        boolean silentE = verb.endsWith("e") && !verb.endsWith("ee");
        boolean y = verb.endsWith("y") && !isVowel(verb, verb.length() - 2);
        String stem = silentE ? verb.substring(0, verb.length() - 1) : verb;
        String past = y ? verb.substring(0, verb.length() - 1) + "i" : stem;
        forms.add(past + "ed");
        forms.add(stem + "ing");
        if (doubles(verb)) {
            forms.add(verb + verb.charAt(verb.length() - 1) + "ed");
            forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
        }
        return forms;
    }

    private static String withS(String word) {
        if (word.endsWith("y") && !isVowel(word, word.length() - 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        return last >= 2
                && !isVowel(verb, last)
                && isVowel(verb, last - 1)
                && !isVowel(verb, last - 2)
                && "wxy".indexOf(verb.charAt(last)) < 0;
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
