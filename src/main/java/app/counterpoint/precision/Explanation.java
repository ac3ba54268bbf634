package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns the terms of the join into points: each span gets its part of its kind's term, all on the one scale of the statement. */
final class Explanation {
    private static final List<SpanKind> WANTED = List.of(
            SpanKind.FEATURE, SpanKind.COMPONENT, SpanKind.TIME, SpanKind.COST, SpanKind.CAUSE, SpanKind.TRADEOFF);

    /** A statement that names a mechanism beside what a user sees is mostly about the mechanism. */
    static final double TECHNOLOGY_MASS = 1.25;

    /** What the wording tells of the domain beside what is named: "the app opens on the timetable" names little and is about the product. */
    private static final double WORDING_MASS = 3;
    /** Where nothing is named, wording that leans no further than this is about neither domain. */
    private static final double NOWHERE = 0.25;

    private final Weights weights;

    Explanation(Weights weights) {
        this.weights = weights;
    }

    /** The sum of the join, before the map. */
    double raw(double[] terms) {
        double z = weights.bias();
        for (int i = 0; i < terms.length; i++) {
            z += weights.join()[i] * terms[i];
        }
        return z;
    }

    Scoring.Scored scored(StatementParts statement, double specificity) {
        Tokens tokens = statement.tokens();
        Evidence evidence = statement.evidence();
        Wording wording = statement.wording();
        double[] terms = statement.terms();
        double z = raw(terms);
        double score = weights.map().of(z);
        double base = weights.map().of(weights.bias());
        double scale = scale(z, score, base);
        double[] parts = parts(terms);
        double[] strength = new double[Terms.KINDS];
        for (Hit hit : evidence.hits()) {
            strength[hit.kind().ordinal()] += hit.strength();
        }
        List<Span> spans = new ArrayList<>();
        double shown = 0;
        double lean = weights.towardsProduct() + wording.sums().product();
        boolean tells = evidence.has(SpanKind.FEATURE)
                || evidence.has(SpanKind.COMPONENT)
                || Math.abs(lean) > NOWHERE && wording.workingWords(tokens) > 0;
        double product = tells ? Math.max(0, lean) * WORDING_MASS : 0;
        double technology = tells ? Math.max(0, -lean) * WORDING_MASS : 0;
        for (Hit hit : evidence.hits()) {
            int kind = hit.kind().ordinal();
            double points = strength[kind] == 0 ? 0 : scale * parts[kind] * hit.strength() / strength[kind];
            if (hit.kind() == SpanKind.VAGUE && hit.strength() == 0 || hit.kind() == SpanKind.NAME && points == 0) {
                continue;
            }
            shown += points;
            spans.add(new Span(tokens.start(hit.from()), tokens.end(hit.to() - 1), hit.kind(), hit.domain(), points));
            if (hit.domain() != null) {
                product +=
                        hit.strength() * (hit.domain() == Domain.PRODUCT ? 1 : hit.domain() == Domain.BOTH ? 0.5 : 0);
                technology += TECHNOLOGY_MASS
                        * hit.strength()
                        * (hit.domain() == Domain.TECHNOLOGY ? 1 : hit.domain() == Domain.BOTH ? 0.5 : 0);
            }
        }
        return new Scoring.Scored(
                score,
                specificity,
                base,
                DomainShare.of(product, technology),
                spans,
                score - base - shown,
                missing(evidence),
                weights.version());
    }

    /** The one factor by which all parts of a statement are stretched from the join to the scale of 0 to 100. */
    private double scale(double z, double score, double base) {
        return Math.abs(z - weights.bias()) < 1e-9 ? 0 : (score - base) / (z - weights.bias());
    }

    /** The words with weights of their own, and what each of them gave. */
    List<WordPoints> words(StatementParts statement, WordTable table) {
        Tokens tokens = statement.tokens();
        Wording wording = statement.wording();
        double z = raw(statement.terms());
        double each = scale(z, weights.map().of(z), weights.map().of(weights.bias()))
                * weights.join()[Terms.PRECISE_WORDS]
                * statement.terms()[Terms.AT_WORK]
                / Math.sqrt(Math.max(1, wording.workingWords(tokens)));
        List<WordPoints> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            int word = tokens.word(i);
            if (word >= 0 && WordSums.works(tokens, i, wording.idle())) {
                words.add(new WordPoints(tokens.start(i), tokens.end(i), each * table.precise(word)));
            }
        }
        return words;
    }

    /** What each kind gives to the join: its own term, and the terms that it has together with another. */
    private double[] parts(double[] terms) {
        double[] join = weights.join();
        double[] parts = new double[Terms.KINDS];
        Arrays.setAll(parts, kind -> join[kind] * terms[kind]);
        parts[2] += join[10] * terms[10];
        parts[3] += join[11] * terms[11];
        double shared = join[12] * terms[12] / 2;
        parts[0] += shared;
        parts[1] += shared;
        double things = terms[0] + terms[1];
        if (things > 0) {
            double moved = join[13] * terms[13] + join[14] * terms[14];
            parts[0] += moved * terms[0] / things;
            parts[1] += moved * terms[1] / things;
        }
        return parts;
    }

    private static Set<SpanKind> missing(Evidence evidence) {
        Set<SpanKind> missing = EnumSet.noneOf(SpanKind.class);
        for (SpanKind kind : WANTED) {
            if (!evidence.has(kind)) {
                missing.add(kind);
            }
        }
        return missing;
    }
}
