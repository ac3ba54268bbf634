package app.counterpoint.precision;

/**
 * A linear crowd model: {@code intercept + sum of weight x count + words x the words' own weights}.
 *
 * @param intercept on the scale of 1 to 5
 * @param weights one for each of {@link CrowdFeatures#NAMES}
 * @param words factor of {@link CrowdFeatures#words}
 */
record CrowdModel(double intercept, double[] weights, double words) {

    double of(double[] features, double wordSum) {
        double sum = intercept + words * wordSum;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return Math.clamp(sum, 1, 5);
    }
}
