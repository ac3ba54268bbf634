package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often a word is met in 51 million words of film subtitles, and how it is mostly spelled. */
record Subtlex(Map<String, Integer> counts, Map<String, String> spellings) {

    static Subtlex read(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (JsonNode entry : JsonMapper.shared().readTree(file.toFile())) {
            String spelling = entry.get("word").asString();
            String word = spelling.toLowerCase(Locale.ROOT);
            counts.merge(word, entry.get("count").asInt(), Integer::sum);
            spellings.put(word, spelling);
        }
        return new Subtlex(counts, spellings);
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Whether it is mostly written without a capital; so no name. */
    boolean isOrdinary(String word) {
        return word.equals(spellings.get(word));
    }

    boolean knows(String word) {
        return counts.containsKey(word);
    }

    /** The words that are met so often at least, of letters that a file of words can hold. */
    List<String> words(int least) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .filter(word -> word.chars().allMatch(letter -> letter < 256))
                .toList();
    }
}
