package app.counterpoint.precision;

import org.jspecify.annotations.Nullable;

/** A piece of evidence: from token {@code from} to before token {@code to}, and how strong it is (1 = a full piece). */
record Hit(int from, int to, SpanKind kind, @Nullable Domain domain, double strength) {
    boolean covers(int token) {
        return token >= from && token < to;
    }

    boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }

    Hit withStrength(double changed) {
        return new Hit(from, to, kind, domain, changed);
    }
}
