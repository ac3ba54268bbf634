package app.counterpoint.alert.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent, in words: it names nobody and quotes nobody.
 *
 * @param subject one line
 * @param paragraphs plain sentences, in their order
 * @param link where to read on, a path within the application as in {@code alerts}
 * @param linkText what the link says
 * @param leave the signed token with which its reader leaves such letters; absent where the letter does not come by itself
 */
public record Letter(
        String subject,
        List<String> paragraphs,
        String link,
        String linkText,
        @Nullable String leave) {

    /** @throws IllegalArgumentException when the subject is not one line with words */
    public Letter {
        if (subject.isBlank() || subject.lines().count() > 1) {
            throw new IllegalArgumentException("a subject is one line");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** How many words a reader reads: subject, paragraphs, links' texts. */
    public int words() {
        var text = subject + " " + String.join(" ", paragraphs) + " " + linkText;
        return (int) text.strip().split("\\s+").length;
    }
}
