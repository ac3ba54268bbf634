package app.counterpoint.exchange;

import app.counterpoint.precision.HintKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What would make a statement more precise, as far as its facets tell: about the statement, never about who made it. */
public final class Advice {

    private Advice() {}

    /** Neutral sentences, those about what stands in it first; empty where nothing would help. */
    public static List<String> of(Statement statement) {
        var found = EnumSet.noneOf(FacetKind.class);
        statement.facets().forEach(facet -> found.add(FacetKind.of(facet.kind())));
        var unsupported = statement.facets().stream()
                .anyMatch(facet -> FacetKind.of(facet.kind()) == FacetKind.VAGUE && facet.points() < 0);
        var hints = new ArrayList<HintKind>();
        add(hints, unsupported, HintKind.UNSUPPORTED_CLAIM);
        add(hints, found.contains(FacetKind.HEDGE), HintKind.HEDGE);
        add(hints, found.contains(FacetKind.BUZZ), HintKind.BUZZWORD);
        add(hints, !found.contains(FacetKind.FEATURE) && !found.contains(FacetKind.COMPONENT), HintKind.NO_THING);
        add(hints, !found.contains(FacetKind.TIME), HintKind.NO_TIME);
        add(hints, !found.contains(FacetKind.COST), HintKind.NO_COST);
        add(hints, !found.contains(FacetKind.CAUSE) && !found.contains(FacetKind.TRADEOFF), HintKind.NO_CONSEQUENCE);
        return hints.stream().map(HintKind::sentence).toList();
    }

    /** What a reader would look for in it and not find, as in {@code no time, no cost or quantity}; empty when nothing is missing. */
    public static String missing(Statement statement) {
        var found = EnumSet.noneOf(FacetKind.class);
        statement.facets().forEach(facet -> found.add(FacetKind.of(facet.kind())));
        var words = new ArrayList<String>();
        if (!found.contains(FacetKind.FEATURE) && !found.contains(FacetKind.COMPONENT)) {
            words.add("no feature, user segment or component");
        }
        if (!found.contains(FacetKind.TIME)) {
            words.add("no time");
        }
        if (!found.contains(FacetKind.COST)) {
            words.add("no cost or quantity");
        }
        if (!found.contains(FacetKind.CAUSE) && !found.contains(FacetKind.TRADEOFF)) {
            words.add("no cause, consequence or trade-off");
        }
        return String.join(", ", words);
    }

    private static void add(List<HintKind> hints, boolean holds, HintKind hint) {
        if (holds) {
            hints.add(hint);
        }
    }
}
