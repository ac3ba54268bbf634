package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of a conversation, one a line in a file of the language's folder. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases() {}

    static Phrases read(String name) {
        Phrases phrases = new Phrases();
        for (String line : Lexicon.lines("/precision/en/conversation/" + name + ".txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.strip().split("\\s+"));
                phrases.byFirst
                        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(words);
            }
        }
        return phrases;
    }

    /** Whether a sentence begins with one of them. */
    boolean start(List<String> sentence) {
        return at(sentence, 0);
    }

    /** Whether one of them is anywhere in a sentence. */
    boolean in(List<String> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (at(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(List<String> sentence, int from) {
        if (from >= sentence.size()) {
            return false;
        }
        for (List<String> phrase : byFirst.getOrDefault(sentence.get(from), List.of())) {
            int to = from + phrase.size();
            if (to <= sentence.size() && sentence.subList(from, to).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
