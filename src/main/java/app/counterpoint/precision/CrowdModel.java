package app.counterpoint.precision;

/**
 * A linear crowd model: {@code intercept + sum of weight x count + words x (the words' own weights + those of neighbours)}.
 *
 * @param intercept on the scale of 1 to 5
 * @param weights one for each of {@link CrowdFeatures#NAMES}
 * @param words factor of {@link CrowdFeatures#words}
 * @param neighbours one for each pair of {@link Neighbours}, on the scale of the words' own weights; empty where they count nothing
 */
record CrowdModel(double intercept, double[] weights, double words, double[] neighbours) {

    /** What a text is worth, of which {@code features} are the counts; {@code idle} words are left out. */
    double of(double[] features, Tokens tokens, WordTable table, boolean[] idle) {
        double sum = intercept + words * CrowdFeatures.words(tokens, table, idle, neighbours);
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return Math.clamp(sum, 1, 5);
    }

    /** The same over all that is written. */
    double of(double[] features, Tokens tokens, WordTable table) {
        return of(features, tokens, table, new boolean[tokens.count()]);
    }
}
