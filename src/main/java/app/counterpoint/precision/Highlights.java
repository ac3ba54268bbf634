package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows of a scored text: where to underline, with which letter, and what would make it precise.
 *
 * @param marks the underlined stretches, in the order of the text
 * @param missing what a reader would look for and not find, in words ("no time"); empty when nothing is missing
 */
public record Highlights(List<Mark> marks, List<String> missing) {
    public Highlights {
        marks = List.copyOf(marks);
        missing = List.copyOf(missing);
    }

    /**
     * An underlined stretch.
     *
     * @param start first character, in UTF-16 units
     * @param end one past the last
     * @param kind what it is evidence of
     * @param letter stands beside the underline, so that colour is not the only sign
     * @param words the stretch itself
     * @param explanation what it is and what it gave, for a list that screen readers read
     */
    public record Mark(int start, int end, SpanKind kind, char letter, String words, String explanation) {}

    /** The highlights of a text that was scored; {@code text} must be the one that was given to the scorer. */
    public static Highlights of(Scoring.Scored scored, String text) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : scored.spans()) {
            String words = span.in(text);
            String sentence = "%s: %s, %+d points".formatted(words, span.kind().words(), Math.round(span.points()));
            marks.add(
                    new Mark(span.start(), span.end(), span.kind(), span.kind().letter(), words, sentence));
        }
        return new Highlights(marks, missing(scored));
    }

    private static List<String> missing(Scoring.Scored scored) {
        List<String> words = new ArrayList<>();
        boolean feature = scored.missing().contains(SpanKind.FEATURE);
        boolean component = scored.missing().contains(SpanKind.COMPONENT);
        if (feature && component) {
            words.add("no feature, user segment or component is named");
        }
        add(words, scored, SpanKind.TIME, "no time");
        add(words, scored, SpanKind.COST, "no cost or quantity");
        if (scored.missing().contains(SpanKind.CAUSE) && scored.missing().contains(SpanKind.TRADEOFF)) {
            words.add("no cause, consequence or trade-off");
        }
        return words;
    }

    private static void add(List<String> words, Scoring.Scored scored, SpanKind kind, String said) {
        if (scored.missing().contains(kind)) {
            words.add(said);
        }
    }
}
