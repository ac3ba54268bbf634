package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the precise halves of the pairs engage the domains that they are tagged with. */
final class DomainTags {
    private DomainTags() {}

    static void print(PrecisionScorer scorer, List<Pair> easy, List<Pair> hard) {
        List<Pair> pairs = new ArrayList<>(easy);
        pairs.addAll(hard);
        int top = 0;
        int topOf = 0;
        int any = 0;
        List<String> wrong = new ArrayList<>();
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
                if (!right) {
                    wrong.add(pair.id());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Domain tags: strongest of product, technical, timeline, cost is tagged in %d of %d; product or technology, where one is tagged, right in %d of %d; wrong: %s%n%n",
                any,
                pairs.size(),
                top,
                topOf,
                wrong);
    }

    private static String strongest(Scoring.Scored scored) {
        double[] mass = new double[4];
        for (Span span : scored.spans()) {
            switch (span.kind()) {
                case FEATURE -> mass[0] += 1;
                case COMPONENT -> mass[1] += 1;
                case TIME -> mass[2] += 1;
                case COST -> mass[3] += 1;
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
