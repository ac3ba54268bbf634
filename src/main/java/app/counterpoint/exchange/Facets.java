package app.counterpoint.exchange;

import app.counterpoint.precision.Scoring;
import app.counterpoint.precision.Span;
import java.util.List;
import java.util.Locale;

/** What of a score is kept: kinds, domains, points and places, and no words. */
final class Facets {

    private Facets() {}

    static List<Facet> of(Scoring.Scored scored) {
        return scored.spans().stream().map(Facets::of).toList();
    }

    private static Facet of(Span span) {
        var domain = span.domain();
        return new Facet(
                span.start(),
                span.end(),
                span.kind().name().toLowerCase(Locale.ROOT),
                domain == null ? null : domain.name().toLowerCase(Locale.ROOT),
                span.points());
    }
}
