package app.counterpoint.precision;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The whole words among an encoder's pieces. */
final class WordPieces {
    private WordPieces() {}

    static List<String> whole(String tokenizer) throws IOException {
        try (InputStream in = WordPieces.class.getResourceAsStream(tokenizer)) {
            return JsonMapper.shared().readTree(in).get("model").get("vocab").propertyNames().stream()
                    .filter(word -> word.matches("[a-z]{3,}"))
                    .toList();
        }
    }
}
