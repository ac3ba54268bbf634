package app.counterpoint.precision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells what the other side said before: a sentence marked as a quotation, or one that repeats the other's words. */
final class Quotations {
    /** So many words in a row of the other side make a quotation. */
    private static final int RUN = 6;

    private final Map<String, Set<String>> runs = new HashMap<>();

    boolean isQuoted(String speaker, Sentences.Sentence sentence) {
        String text = sentence.text();
        if (text.startsWith(">") || text.startsWith("&gt;")) {
            return true;
        }
        String[] words = words(text);
        int hits = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            String run = run(words, i);
            for (Map.Entry<String, Set<String>> other : runs.entrySet()) {
                if (!other.getKey().equals(speaker) && other.getValue().contains(run)) {
                    hits++;
                    break;
                }
            }
        }
        return hits > 0 && hits * 2 >= words.length - RUN + 1;
    }

    void remember(Turn turn) {
        Set<String> own = runs.computeIfAbsent(turn.speaker(), _ -> new HashSet<>());
        String[] words = words(turn.text());
        for (int i = 0; i + RUN <= words.length; i++) {
            own.add(run(words, i));
        }
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}' ]+", " ")
                .strip()
                .split("\\s+");
    }

    private static String run(String[] words, int from) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, from + RUN));
    }
}
