package app.counterpoint.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are good enough: long, and not among the first that somebody would try. No puzzles. */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters: hashing longer ones would only cost time. */
    public static final int LONGEST = 256;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int OWN_WORD = 4;
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm");
    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /**
     * What is wrong with a password, as a sentence for whoever chose it; empty when it will do.
     *
     * @param own words that belong to the person, such as their e-mail address; whoever guesses would begin with them
     */
    public static Optional<String> complaint(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters; a short sentence is easy to remember.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (folded.codePoints().distinct().count() < FEWEST_DIFFERENT || isRow(folded) || isCommon(folded)) {
            return Optional.of("This password is among the first that somebody would try. Choose another one.");
        }
        if (isMostlyOwn(folded, own)) {
            return Optional.of("Most of this password is your name or address. Choose another one.");
        }
        return Optional.empty();
    }

    private static boolean isRow(String folded) {
        return ROWS.stream()
                .anyMatch(row -> row.contains(folded)
                        || new StringBuilder(row).reverse().toString().contains(folded));
    }

    /** Common words stay common with digits and signs around them. */
    private static boolean isCommon(String folded) {
        var bare = folded.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var plain = bare.replace('0', 'o')
                .replace('@', 'a')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('1', 'i');
        return COMMON.contains(folded) || COMMON.contains(bare) || COMMON.contains(plain);
    }

    private static boolean isMostlyOwn(String folded, List<String> own) {
        return own.stream()
                .flatMap(word -> List.of(word.toLowerCase(Locale.ROOT).split("[@.\\s]+")).stream())
                .filter(word -> word.length() >= OWN_WORD)
                .anyMatch(word -> folded.contains(word) && folded.length() - word.length() < SHORTEST / 2);
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/security/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
