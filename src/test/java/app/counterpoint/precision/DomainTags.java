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

    static void print(PrecisionScorer scorer, List<Pair> easy, List<Pair> hard) {
        List<Pair> pairs = new ArrayList<>(easy);
        pairs.addAll(hard);
        int top = 0;
        int topOf = 0;
        int any = 0;
        for (Pair pair : pairs) {
            Scoring.Scored scored = Scores.scored(scorer.score(pair.precise()), pair.precise());
            any += pair.domains().contains(strongest(scored)) ? 1 : 0;
            boolean product = pair.domains().contains("product");
            boolean technical = pair.domains().contains("technical");
            if (product != technical) {
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
    }

    private static String strongest(Scoring.Scored scored) {
        double[] mass = new double[4];
        for (Span span : scored.spans()) {
            switch (span.kind()) {
                case FEATURE -> mass[0] += 1;
                case COMPONENT -> mass[1] += Explanation.TECHNOLOGY_MASS;
                case TIME -> mass[2] += TIME_MASS;
                case COST -> mass[3] += COST_MASS;
                case CAUSE, TRADEOFF, NAME, VAGUE, HEDGE, BUZZ -> {
                    // no domain
                }
            }
        }
        int best = 0;
        for (int i = 1; i < mass.length; i++) {
            best = mass[i] > mass[best] ? i : best;
        }
        return List.of("product", "technical", "timeline", "cost").get(best);
    }
}
