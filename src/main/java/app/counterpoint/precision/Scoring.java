package app.counterpoint.precision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the scorer says of a text: a score with its explanation, or why there is none. */
public sealed interface Scoring {
    /**
     * A score and everything it is made of: {@code base + rest + the points of the spans = score}.
     *
     * @param score 0 (vague) to 100 (precise)
     * @param specificity how specific people in general would find the wording, 1 to 5: the crowd layer
     * @param base what every statement starts from, in points
     * @param domain how the named things divide between product and technology
     * @param spans the evidence, in the order of the text
     * @param rest the points that belong to the wording as a whole and to no single span
     * @param missing the kinds a precise statement would have and this one has not
     * @param version the scorer's version
     */
    record Scored(
            double score,
            double specificity,
            double base,
            DomainShare domain,
            List<Span> spans,
            double rest,
            Set<SpanKind> missing,
            String version)
            implements Scoring {
        public Scored {
            if (!(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("score must lie within 0..100 but was " + score);
            }
            if (!(specificity >= 1 && specificity <= 5)) {
                throw new IllegalArgumentException("specificity must lie within 1..5 but was " + specificity);
            }
            spans = List.copyOf(spans);
            missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
            double sum = base + rest;
            for (Span span : spans) {
                sum += span.points();
            }
            if (!(Math.abs(sum - score) < 1e-6)) {
                throw new IllegalArgumentException("the parts add up to " + sum + ", the score is " + score);
            }
        }
    }

    /** There is too little to tell, or not in a language we read. */
    record NotScored(Reason reason) implements Scoring {}
}
