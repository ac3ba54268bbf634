package app.counterpoint.exchange;

import app.counterpoint.precision.Scoring;
import app.counterpoint.precision.Span;
import app.counterpoint.shared.ui.Stretch;
import java.util.List;
import java.util.Locale;

/** What of a score is kept: kinds, domains, points and places, and no words. */
public final class Facets {

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

    /** Where a statement whose words are kept is to be underlined. */
    public static List<Stretch> stretches(Statement statement) {
        return stretches(statement.facets());
    }

    /** Where a text that was just scored is to be underlined. */
    public static List<Stretch> stretches(Scoring.Scored scored) {
        return stretches(of(scored));
    }

    private static List<Stretch> stretches(List<Facet> facets) {
        return facets.stream()
                .map(one -> new Stretch(one.start(), one.end(), FacetKind.of(one.kind()), one.points()))
                .toList();
    }
}
