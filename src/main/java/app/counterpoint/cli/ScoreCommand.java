package app.counterpoint.cli;

import app.counterpoint.precision.Glossary;
import app.counterpoint.precision.PrecisionScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores statements: a line in, a JSON object a line out, in the same order and as they come. With {@code --glossary FILE},
 * lines of {@code feature,NAME} and {@code component,NAME} make the company's own words known.
 */
final class ScoreCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        String file = "-";
        PrecisionScorer scorer = PrecisionScorer.english();
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals("--glossary") && i + 1 < args.size()) {
                scorer = scorer.with(glossary(Path.of(args.get(++i))));
            } else if (args.get(i).startsWith("--")) {
                err.println(
                        "counterpoint score: unknown option " + args.get(i) + "; use score [--glossary FILE] [FILE|-]");
                return 2;
            } else {
                file = args.get(i);
            }
        }
        if (file.equals("-")) {
            score(scorer, in, out);
            return 0;
        }
        if (!Files.isReadable(Path.of(file))) {
            err.println("counterpoint score: cannot read " + file);
            return 2;
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            score(scorer, bytes, out);
        }
        return 0;
    }

    /** Whoever pipes lines in one by one gets each answer at once; a file that is all there is answered in blocks. */
    private static void score(PrecisionScorer scorer, InputStream in, PrintStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        StringBuilder json = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            json.setLength(0);
            ScoreJson.write(json, line, scorer.score(line));
            json.append('\n');
            out.append(json);
            if (!lines.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    private static Glossary glossary(Path file) throws IOException {
        Set<String> features = new LinkedHashSet<>();
        Set<String> components = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int comma = line.indexOf(',');
            if (comma > 0) {
                String name = line.substring(comma + 1).strip();
                switch (line.substring(0, comma).strip().toLowerCase(java.util.Locale.ROOT)) {
                    case "feature", "segment" -> features.add(name);
                    case "component", "service" -> components.add(name);
                    default -> {
                        // a heading or a kind that says nothing to the scorer
                    }
                }
            }
        }
        features.remove("");
        components.remove("");
        return new Glossary(features, components);
    }
}
