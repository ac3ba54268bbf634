package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the hints for a scored text: what its vague phrases claim, by the words of {@code hints.txt}, and what is missing. */
final class Hints {
    private final Map<String, HintKind> topics = new HashMap<>();
    private final Set<String> dangling = new HashSet<>();

    private Hints(List<String> lines, List<String> pronouns) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+");
                for (int i = 1; i < words.length; i++) {
                    topics.put(words[i], HintKind.valueOf(words[0]));
                }
            }
        }
        pronouns.stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .forEach(dangling::add);
    }

    private static final class English {
        private static final Hints WORDS = new Hints(
                Lexicon.lines("/precision/en/hints.txt"), Lexicon.lines("/precision/en/words/pronoun-dangling.txt"));
    }

    static List<Hint> of(Scoring.Scored scored, String text) {
        List<Hint> hints = new ArrayList<>();
        Set<HintKind> said = EnumSet.noneOf(HintKind.class);
        for (Span span : scored.spans()) {
            HintKind kind = English.WORDS.kind(span, text);
            if (kind != null && said.add(kind)) {
                hints.add(new Hint(kind, kind.sentence(), span));
            }
        }
        for (HintKind kind : missing(scored, said)) {
            hints.add(new Hint(kind, kind.sentence(), null));
        }
        boolean nothingNamed = said.contains(HintKind.NO_THING);
        Span pronoun = nothingNamed ? English.WORDS.pronoun(text) : null;
        if (pronoun != null) {
            hints.addFirst(new Hint(HintKind.DANGLING, HintKind.DANGLING.sentence(), pronoun));
        }
        return List.copyOf(hints);
    }

    private @Nullable HintKind kind(Span span, String text) {
        return switch (span.kind()) {
            case VAGUE -> span.points() < 0 ? topic(span.in(text)) : null;
            case HEDGE -> HintKind.HEDGE;
            case BUZZ -> HintKind.BUZZWORD;
            case FEATURE, COMPONENT, TIME, COST, CAUSE, TRADEOFF, NAME -> null;
        };
    }

    private HintKind topic(String phrase) {
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")) {
            HintKind kind = topics.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return HintKind.UNSUPPORTED_CLAIM;
    }

    private static List<HintKind> missing(Scoring.Scored scored, Set<HintKind> said) {
        Set<SpanKind> missing = scored.missing();
        List<HintKind> kinds = new ArrayList<>();
        if (missing.contains(SpanKind.FEATURE) && missing.contains(SpanKind.COMPONENT)) {
            kinds.add(HintKind.NO_THING);
        }
        if (missing.contains(SpanKind.TIME) && !said.contains(HintKind.UNSUPPORTED_TIMING)) {
            kinds.add(HintKind.NO_TIME);
        }
        if (missing.contains(SpanKind.COST)) {
            kinds.add(HintKind.NO_COST);
        }
        if (missing.contains(SpanKind.CAUSE) && missing.contains(SpanKind.TRADEOFF)) {
            kinds.add(HintKind.NO_CONSEQUENCE);
        }
        said.addAll(kinds);
        return kinds;
    }

    /** The first word that points at something which the statement does not name; null where none does. */
    private @Nullable Span pronoun(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && (Letters.isLetter(text.charAt(end)) || text.charAt(end) == '\'')) {
                end++;
            }
            if (end > at && dangling.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return new Span(at, end, SpanKind.VAGUE, null, 0);
            }
            at = Math.max(end, at + 1);
        }
        return null;
    }
}
