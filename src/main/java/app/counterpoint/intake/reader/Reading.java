package app.counterpoint.intake.reader;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader made of a file: rows, or one reason why it cannot be read at all. */
public sealed interface Reading<T> {

    /**
     * The file was understood.
     *
     * @param accepted what was read, in the order of the file
     * @param refused lines that were left out, each with its reason; at most {@link Limits#refusals()} are kept
     * @param warnings what the owner of the file should know, though nothing was left out because of it
     * @param questions what cannot be known from the file; answers go into {@link Context#answers()} and the file is read again
     * @param counts what was seen and what was dropped while parsing, by a fixed English word; never a name
     */
    record Rows<T>(
            List<T> accepted,
            List<Refused> refused,
            List<String> warnings,
            List<Question> questions,
            Map<String, Long> counts)
            implements Reading<T> {
        public Rows {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
            warnings = List.copyOf(warnings);
            questions = List.copyOf(questions);
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /** The file cannot be read; the reason is a sentence that its owner can act on. */
    record Unreadable<T>(String reason) implements Reading<T> {
        public Unreadable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a reason must say something");
            }
        }
    }

    /**
     * One line that was left out.
     *
     * @param line counted from 1; 0 where the file has no lines
     */
    record Refused(int line, String reason) {
        public Refused {
            if (line < 0 || reason.isBlank()) {
                throw new IllegalArgumentException(
                        "a refusal needs a line of 0 or more and a reason, line was " + line);
            }
        }
    }
}
