package app.counterpoint.precision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** A language's words, lists and patterns, as its resource folder gives them. */
final class Lexicon {
    /** The lists, in the order in which their bits are given. */
    static final List<String> LISTS = List.of(
            "component",
            "component-weak",
            "technology",
            "feature",
            "feature-weak",
            "segment",
            "segment-weak",
            "people",
            "gendered",
            "everyday",
            "generic",
            "change",
            "consequence",
            "event",
            "timeunit",
            "month",
            "month-ambiguous",
            "weekday",
            "number",
            "number-loose",
            "unit",
            "staff",
            "stop-count",
            "hedge",
            "buzz",
            "org",
            "company",
            "place",
            "speech",
            "function",
            "preposition",
            "pronoun-first",
            "pronoun-second",
            "pronoun-third",
            "pronoun-dangling",
            "subjective",
            "negation",
            "vague-quality",
            "vague-value",
            "vague-noun",
            "vague-people",
            "degree",
            "be",
            "modal",
            "article");

    private static final List<SpanKind> WITH_PATTERNS = List.of(
            SpanKind.FEATURE,
            SpanKind.COMPONENT,
            SpanKind.TIME,
            SpanKind.COST,
            SpanKind.CAUSE,
            SpanKind.TRADEOFF,
            SpanKind.VAGUE,
            SpanKind.HEDGE,
            SpanKind.BUZZ);

    /** How many words a language's folder has room for before its table must grow. */
    private static final int ROOM = 1 << 17;
    /** How many words of patterns it has room for. */
    private static final int PATTERN_ROOM = 1 << 14;

    private final WordTable table;
    private final Patterns patterns;
    private final Lists lists;
    private final long[] inPatterns;
    private final @Nullable Patterns glossary;

    private Lexicon(WordTable table, Lists lists, Patterns patterns, long[] inPatterns, @Nullable Patterns glossary) {
        this.table = table;
        this.lists = lists;
        this.patterns = patterns;
        this.inPatterns = inPatterns;
        this.glossary = glossary;
    }

    /** The names of the company's glossary as patterns; null where there is none. */
    @Nullable Patterns glossary() {
        return glossary;
    }

    /** The same words with a company's own names beside them. */
    Lexicon with(Glossary names) {
        WordTable own = table.copy();
        PatternTree known =
                new PatternTree(names.features().size() + names.components().size());
        GlossaryReader reader = new GlossaryReader(own, known);
        names.features().forEach(name -> reader.add(name, SpanKind.FEATURE));
        names.components().forEach(name -> reader.add(name, SpanKind.COMPONENT));
        return new Lexicon(own, lists, patterns, inPatterns, known.freeze(new long[0]));
    }

    WordTable table() {
        return table;
    }

    Patterns patterns() {
        return patterns;
    }

    /** Reads the folder of a language, for example "en". */
    static Lexicon read(String language) {
        return read(language, bytes("/precision/" + language + "/words.bin"));
    }

    /** Reads the folder of a language with other words than the shipped ones. */
    static Lexicon read(String language, byte[] numbers) {
        String folder = "/precision/" + language + "/";
        WordTable table = new WordTable(ROOM);
        try {
            WordFile.read(new ByteArrayInputStream(numbers), table);
        } catch (IOException e) {
            throw new UncheckedIOException("words.bin of " + language + " cannot be read", e);
        }
        table.addAll(text(folder + "names.txt"), Shape.PERSON);
        table.addAll(text(folder + "names-more.txt"), Shape.PERSON);
        table.addAll(text(folder + "places.txt"), Lists.PLACE);
        Lists lists = new Lists();
        List<int[]> marks = new ArrayList<>();
        for (int i = 0; i < LISTS.size(); i++) {
            String list = LISTS.get(i);
            lists.inPatterns(list);
            for (String word : listed(folder + "words/" + list + ".txt")) {
                int index = table.add(word);
                table.addClasses(index, Lists.own(list));
                marks.add(new int[] {index, i});
            }
        }
        PatternTree patterns = new PatternTree(PATTERN_ROOM);
        PatternReader reader = new PatternReader(table, lists, patterns);
        for (SpanKind kind : WITH_PATTERNS) {
            reader.read(lines(folder + "patterns/" + kind.json() + ".txt"), kind);
        }
        long[] inPatterns = new long[table.size()];
        for (int[] mark : marks) {
            inPatterns[mark[0]] |= lists.inPatterns(LISTS.get(mark[1]));
        }
        for (List<String> group : groups(language)) {
            treatAlike(group, table, inPatterns);
        }
        return new Lexicon(table, lists, patterns.freeze(inPatterns), inPatterns, null);
    }

    /** The words that differ by gender alone, by group. */
    static List<List<String>> groups(String language) {
        return lines("/precision/" + language + "/words/gendered.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(Lexicon::cut)
                .toList();
    }

    /** What one of them is, all are; none keeps a weight of its own. */
    private static void treatAlike(List<String> group, WordTable table, long[] inPatterns) {
        int[] words =
                group.stream().mapToInt(table::find).filter(word -> word >= 0).toArray();
        long classes = Lists.GENDERED;
        long listed = 0;
        for (int word : words) {
            classes |= table.classes(word) & ~Shape.PERSON;
            listed |= inPatterns[word];
        }
        for (int word : words) {
            table.addClasses(word, classes);
            inPatterns[word] = listed;
        }
    }

    /** The same words with other numbers for them. */
    Lexicon with(WordTable numbers) {
        return new Lexicon(numbers, lists, patterns, inPatterns, glossary);
    }

    /** For each token, the lists it is in, as patterns ask for them. */
    long[] lists(Tokens tokens) {
        long[] result = new long[tokens.count()];
        for (int i = 0; i < result.length; i++) {
            int word = tokens.word(i);
            result[i] = word >= 0 && word < inPatterns.length ? inPatterns[word] : 0;
        }
        return result;
    }

    /** The words of a list, in the forms that its line "#: plural" or "#: verb" asks for. */
    private static List<String> listed(String resource) {
        String form = "";
        List<String> words = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("#:")) {
                form = line.substring(2).strip();
            } else if (!line.startsWith("#")) {
                words.addAll(cut(line.toLowerCase(Locale.ROOT)));
            }
        }
        return inflected(words, form);
    }

    private static List<String> inflected(List<String> words, String form) {
        List<String> forms = new ArrayList<>();
        for (String word : words) {
            forms.addAll(
                    switch (form) {
                        case "plural" -> Inflection.plural(word);
                        case "verb" -> Inflection.verb(word);
                        default -> List.of(word);
                    });
        }
        return forms;
    }

    /** The lines of a text resource, which must be there. */
    static List<String> lines(String resource) {
        return List.of(text(resource).split("\n"));
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    /** The words of a line, blanks apart. */
    static List<String> cut(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokenizer = new StringTokenizer(line);
        while (tokenizer.hasMoreTokens()) {
            words.add(tokenizer.nextToken());
        }
        return words;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
