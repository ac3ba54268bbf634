package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints how good the scorer is, always leaving the tested texts out of the training: {@code ./counterpoint bench precision}. */
public final class Evaluation {
    private final RatedData data;
    private final Vocabulary vocabulary;
    private final Lexicon bare;
    private final EvaluationSheet sheet = new EvaluationSheet();
    /** Fitted on all crowd sets, for what is tested on others. */
    private final Trained.CrowdLayer layer;

    private Evaluation(RatedData data, Vocabulary vocabulary) throws IOException {
        this.data = data;
        this.vocabulary = vocabulary;
        this.bare = Training.bare(vocabulary);
        this.layer = Trained.crowdLayer(vocabulary, bare, data.crowd());
    }

    /**
     * Runs the evaluation; needs the rated data beside the project or where COUNTERPOINT_DATA says.
     *
     * @param args {@code --write} to write what the help page shows, too
     */
    public static void main(String[] args) throws IOException {
        if (!RatedData.isThere()) {
            System.out.println("The rated data is not there: " + RatedData.folder() + "; set COUNTERPOINT_DATA.");
            return;
        }
        Evaluation evaluation = new Evaluation(RatedData.read(), Vocabulary.read(Training.VOCABULARY));
        evaluation.crowd();
        evaluation.pairs();
        evaluation.disagreements();
        evaluation.shipped();
        neverInSight();
        made();
        if (List.of(args).contains("--write")) {
            evaluation.sheet.write(PrecisionScorer.english().version());
        }
    }

    /** Whether the training makes the shipped files again. */
    private static void made() throws IOException {
        Trained trained = Training.run();
        boolean words =
                Arrays.equals(Training.words(trained), Files.readAllBytes(Training.SHIPPED.resolve("words.bin")));
        boolean weights = Arrays.equals(
                Training.weightBytes(trained), Files.readAllBytes(Training.SHIPPED.resolve("weights.txt")));
        System.out.printf(
                "Made again from the rated data, byte for byte: words.bin %b, weights.txt %b%n", words, weights);
    }

    private void crowd() {
        System.out.println("""
            Left-out domains: trained on the other sets alone (tweets7k is always among them), the 95 % interval by 1,000 resamplings;
            MAE by one map fitted on the other domain alone
            set       n     what                     Spearman [95 %]         Pearson  Kendall  MAE    partial|length  matched pairs\
            """);
        for (String out : List.of("twitter", "yelp")) {
            Map<String, List<Rated>> rest = new TreeMap<>(data.crowd());
            List<Rated> test = List.copyOf(rest.getOrDefault(out, List.of()));
            rest.remove(out);
            Trained trained = Trained.of(vocabulary, bare, rest, data.disagreements(), allPairs());
            PrecisionScorer scorer = trained.scorer();
            Measures measures = new Measures(test, sameScale(rest));
            measures.print(out, "crowd layer", rated -> specificity(scorer, rated.text()));
            tell(out, measures, scorer);
            measures.print(
                    out,
                    "crowd layer, lower case",
                    rated -> specificity(scorer, rated.text().toLowerCase(Locale.ROOT)));
            measures.print(out, "precision score", rated -> score(scorer, rated.text()));
            measures.print(
                    out,
                    "precision, lower case",
                    rated -> score(scorer, rated.text().toLowerCase(Locale.ROOT)));
            measures.print(out, "number of tokens alone", rated -> Measures.tokens(rated.text()));
            measures.print(out, "summed rarity alone", rated -> rarity(rated.text()));
        }
        System.out.println("""
            published: Ko et al. 2019 twitter .676 (MAE .452), yelp .750 (MAE .428); hand features + ridge + tweets7k .765, .791 (MAE .428, .401);
            boosted trees .770, .802; static word vectors + ridge .797, .791; mean of trees, static vectors and bge-small .815, .822 (not additive)
            """);
    }

    private void tell(String set, Measures measures, PrecisionScorer scorer) {
        boolean reviews = set.equals("yelp");
        sheet.add(
                "how specific people find " + (reviews ? "reviews" : "tweets") + ": the wording alone",
                measures.rank(rated -> specificity(scorer, rated.text())),
                ".82");
        if (reviews) {
            sheet.add(
                    "how specific people find reviews: the whole score",
                    measures.rank(rated -> score(scorer, rated.text())),
                    ".76");
        }
    }

    /** The training sentences that were rated on the scale of the tested ones: a map fitted on other scales would only measure the difference. */
    private static List<Rated> sameScale(Map<String, List<Rated>> rest) {
        return rest.entrySet().stream()
                .filter(set -> List.of("twitter", "yelp").contains(set.getKey()))
                .flatMap(set -> set.getValue().stream())
                .toList();
    }

    private void pairs() {
        int[] right = new int[4];
        int total = 0;
        for (int fold = 0; fold < 5; fold++) {
            List<Pair> trained = new ArrayList<>();
            List<Pair> easy = split(data.easy(), fold, trained);
            List<Pair> hard = split(data.hard(), fold, trained);
            PrecisionScorer scorer = Trained.of(vocabulary, bare, layer, data.crowd(), data.disagreements(), trained)
                    .scorer();
            right[0] += right(scorer, easy, false);
            right[1] += right(scorer, easy, true);
            right[2] += right(scorer, hard, false);
            right[3] += right(scorer, hard, true);
            total++;
        }
        String easy = " of " + data.easy().size();
        String hard = " of " + data.hard().size();
        sheet.add("precise above vague, plain pairs", right[0] + easy, "100 %");
        sheet.add("precise above vague, pairs written to fool it", right[2] + hard, "95 %");
        sheet.add("the same pairs in lower case", right[3] + hard, "90 %");
        System.out.printf(
                Locale.ROOT,
                "Pairs, %d-fold, the tested pairs left out: easy %d of %d, lower-cased %d; hard %d of %d, lower-cased"
                        + " %d (crowd models: hard 0 to 38 %%)%n%n",
                total,
                right[0],
                data.easy().size(),
                right[1],
                right[2],
                data.hard().size(),
                right[3]);
    }

    private static List<Pair> split(List<Pair> pairs, int fold, List<Pair> trained) {
        List<Pair> tested = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            (i % 5 == fold ? tested : trained).add(pairs.get(i));
        }
        return tested;
    }

    private static int right(PrecisionScorer scorer, List<Pair> pairs, boolean lower) {
        int right = 0;
        for (Pair pair : pairs) {
            String precise = lower ? pair.precise().toLowerCase(Locale.ROOT) : pair.precise();
            String vague = lower ? pair.vague().toLowerCase(Locale.ROOT) : pair.vague();
            right += score(scorer, precise) > score(scorer, vague) ? 1 : 0;
        }
        return right;
    }

    private void disagreements() {
        List<Rated> rows = data.disagreements();
        double[] scores = new double[rows.size()];
        double[] lower = new double[rows.size()];
        for (int fold = 0; fold < 10; fold++) {
            List<Rated> train = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (i * 10 / rows.size() != fold) {
                    train.add(rows.get(i));
                }
            }
            PrecisionScorer scorer = Trained.of(vocabulary, bare, layer, data.crowd(), train, allPairs())
                    .scorer();
            for (int i = 0; i < rows.size(); i++) {
                if (i * 10 / rows.size() == fold) {
                    scores[i] = score(scorer, rows.get(i).text());
                    lower[i] = score(scorer, rows.get(i).text().toLowerCase(Locale.ROOT));
                }
            }
        }
        Measures measures = new Measures(rows);
        System.out.println(
                "Disagreements, 10-fold: the weights never saw the tested rows; the lists were written with these rows"
                        + " in sight");
        measures.print("disagree", "precision score", scores);
        sheet.add("how precise people find disagreements: the whole score", measures.rank(scores), ".75");
        measures.print("disagree", "precision, lower case", lower);
        measures.print("disagree", "number of tokens alone", rated -> Measures.tokens(rated.text()));
        measures.print("disagree", "capitals and digits alone", rated -> Measures.capitalsAndDigits(rated.text()));
        System.out.println();
    }

    private void shipped() {
        PrecisionScorer scorer = PrecisionScorer.english();
        Flags.print("the disagreements, in sight when the lists were written", scorer, data.disagreements());
        sheet.add(
                "the domain that is engaged most is one of those tagged",
                DomainTags.print(scorer, data.easy(), data.hard()),
                "90 %");
        Flags.tell(sheet, scorer, data.disagreements());
        System.out.println("Anchors, shipped scorer " + scorer.version());
        for (Anchor anchor : Anchor.ALL) {
            System.out.printf(Locale.ROOT, "  %5.1f  %s%n", score(scorer, anchor.text()), anchor.text());
        }
    }

    /** Statements and pairs that neither the lists nor the weights ever saw, judged by the shipped scorer. */
    private static void neverInSight() {
        PrecisionScorer scorer = PrecisionScorer.english();
        Written unread = Written.neverInSight();
        System.out.println("\nWritten for this project and never in sight, neither for the lists nor for the weights");
        Measures measures = new Measures(unread.rows());
        measures.print("unread", "precision score", rated -> score(scorer, rated.text()));
        measures.print(
                "unread",
                "precision, lower case",
                rated -> score(scorer, rated.text().toLowerCase(Locale.ROOT)));
        measures.print("unread", "number of tokens alone", rated -> Measures.tokens(rated.text()));
        Flags.print("statements never in sight", scorer, unread.rows());
        for (boolean hard : new boolean[] {false, true}) {
            List<Pair> pairs = unread.pairs().stream()
                    .filter(pair -> pair.isHard() == hard)
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "Pairs never in sight, %s: %d of %d, lower-cased %d%n",
                    hard ? "hard" : "easy",
                    right(scorer, pairs, false),
                    pairs.size(),
                    right(scorer, pairs, true));
        }
        DomainTags.print(scorer, unread.pairs(), List.of());
    }

    private List<Pair> allPairs() {
        List<Pair> pairs = new ArrayList<>(data.easy());
        pairs.addAll(data.hard());
        return pairs;
    }

    static double score(PrecisionScorer scorer, String text) {
        return scorer.score(text) instanceof Scoring.Scored scored ? scored.score() : 0;
    }

    static double specificity(PrecisionScorer scorer, String text) {
        return scorer.score(text) instanceof Scoring.Scored scored ? scored.specificity() : 1;
    }

    private double rarity(String text) {
        Tokens tokens = new Tokenizer(bare.table()).read(text);
        double sum = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.WORD) && !tokens.is(i, Lists.FUNCTION)) {
                sum += CrowdFeatures.rarity(tokens, i, bare.table());
            }
        }
        return sum;
    }
}
