package app.counterpoint.precision;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of which an encoder makes up words in lower case, as its tokenizer's file lists them. */
record WordPieces(Map<String, Long> numbers) {
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    /** Before a piece that goes on with a word. */
    private static final String GOES_ON = "##";

    static WordPieces read(String tokenizer) throws IOException {
        try (InputStream in = WordPieces.class.getResourceAsStream(tokenizer)) {
            JsonNode vocabulary = JsonMapper.shared().readTree(in).get("model").get("vocab");
            Map<String, Long> numbers = new HashMap<>();
            vocabulary
                    .properties()
                    .forEach(piece ->
                            numbers.put(piece.getKey(), piece.getValue().asLong()));
            return new WordPieces(numbers);
        }
    }

    /** The whole words among the pieces. */
    List<String> words() {
        return numbers.keySet().stream()
                .filter(word -> word.matches("[a-z]{3,}"))
                .toList();
    }

    /** A word as the encoder reads it; signs within it stand alone. */
    long[] of(String word) {
        List<Long> pieces = new ArrayList<>(List.of(numbers.get(START)));
        for (String part : word.split("(?=[^\\p{L}\\p{N}])|(?<=[^\\p{L}\\p{N}])")) {
            pieces.addAll(cut(part));
        }
        pieces.add(numbers.get(END));
        return pieces.stream().mapToLong(Long::longValue).toArray();
    }

    /** The longest piece that fits, then the longest that goes on from there; one unknown piece where none fits. */
    private List<Long> cut(String part) {
        List<Long> pieces = new ArrayList<>();
        int from = 0;
        while (from < part.length()) {
            int to = part.length();
            while (to > from && piece(part, from, to) == null) {
                to--;
            }
            Long piece = piece(part, from, to);
            if (piece == null) {
                return List.of(numbers.get(UNKNOWN));
            }
            pieces.add(piece);
            from = to;
        }
        return pieces;
    }

    private @Nullable Long piece(String part, int from, int to) {
        return numbers.get((from == 0 ? "" : GOES_ON) + part.substring(from, to));
    }
}
