package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the precise halves of the pairs engage the domains that they are tagged with. */
final class DomainTags {
    /** What a time or a cost weighs beside a thing: a little more, for what is dated or priced is what the sentence is about. */
    private static final double TIME_MASS = 1.05;

    private static final double COST_MASS = 1.1;

    private DomainTags() {}

    /** Prints it; returns for how many of all the strongest domain is one of those tagged. */
    static String print(PrecisionScorer scorer, List<Pair> easy, List<Pair> hard) {
        List<Pair> pairs = new ArrayList<>(easy);
        pairs.addAll(hard);
        int top = 0;
        int topOf = 0;
        int any = 0;
        for (Pair pair : pairs) {
            Scoring.Scored scored = Scores.scored(scorer.score(pair.precise()), pair.precise());
            any += pair.domains().contains(strongest(scored)) ? 1 : 0;
            boolean product = isProduct(pair);
            if (product != isTechnical(pair)) {
                topOf++;
                boolean right = product
                        ? scored.domain().product() > scored.domain().technology()
                        : scored.domain().technology() > scored.domain().product();
                top += right ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Domain tags: strongest of product, technical, timeline, cost is tagged in %d of %d; product or"
                        + " technology, where one is tagged, right in %d of %d%n%n",
                any,
                pairs.size(),
                top,
                topOf);
        return any + " of " + pairs.size();
    }

    static boolean isProduct(Pair pair) {
        return pair.domains().contains("product");
    }

    static boolean isTechnical(Pair pair) {
        return pair.domains().contains("technical");
    }

    private static String strongest(Scoring.Scored scored) {
        double things = Math.max(1, mass(scored, SpanKind.FEATURE) + mass(scored, SpanKind.COMPONENT));
        double[] mass = {
            things * scored.domain().product(),
            things * scored.domain().technology(),
            mass(scored, SpanKind.TIME) * TIME_MASS,
            mass(scored, SpanKind.COST) * COST_MASS
        };
        int best = 0;
        for (int i = 1; i < mass.length; i++) {
            best = mass[i] > mass[best] ? i : best;
        }
        return List.of("product", "technical", "timeline", "cost").get(best);
    }

    private static long mass(Scoring.Scored scored, SpanKind kind) {
        return scored.spans().stream().filter(span -> span.kind() == kind).count();
    }
}
