package app.counterpoint.precision;

import java.util.Locale;

/** Writes the weights as the readable file that is shipped. */
final class WeightsFile {
    /** What the file's five digits after the point still show. */
    private static final double SMALLEST = 5e-6;

    private WeightsFile() {}

    static String write(Weights weights) {
        StringBuilder text = new StringBuilder("""
                # The weights of the English scorer. Made by app.counterpoint.precision.Training; not to be edited by hand.
                # crowd.*    how specific people find a sentence, 1 to 5: an intercept and a weight per count (see CrowdFeatures)
                # wording.*  the same without looking at capitals, digits and signs, as it enters the precision score
                # beside.*   what two kinds of words give when one stands before the other (see Neighbours), on the scale of the words' own weights
                # register.* how far a text is about work (1) or general talk (0), with the words' weights towards work
                # domain.*   how far a text is about the product before its words' weights towards it are added; below 0: about technology
                # join.*     what a piece of evidence gives before the map; evidence never lowers, vagueness never raises
                # map.*      from the join to 0..100, crowd-map.* from the crowd sum to 1..5: straight lines between knots
                """);
        text.append("version ").append(weights.version()).append('\n');
        crowd(text, "crowd", weights.crowd());
        crowd(text, "wording", weights.wording());
        neighbours(text, weights.crowd().neighbours());
        line(text, "register.intercept", weights.register().intercept());
        line(text, "register.listed-share", weights.register().listed());
        line(text, "register.everyday-share", weights.register().everyday());
        line(text, "register.pinned-component", weights.register().pinned());
        line(text, "register.vague", weights.register().vague());
        line(text, "domain.towards-product", weights.towardsProduct());
        line(text, "join.bias", weights.bias());
        for (int i = 0; i < Terms.NAMES.length; i++) {
            line(text, "join." + Terms.NAMES[i], weights.join()[i]);
        }
        line(text, "map.from", weights.map().from());
        line(text, "map.to", weights.map().to());
        line(text, "crowd-map.from", weights.toSpecificity().from());
        line(text, "crowd-map.to", weights.toSpecificity().to());
        return text.toString();
    }

    private static void crowd(StringBuilder text, String prefix, CrowdModel model) {
        line(text, prefix + ".intercept", model.intercept());
        line(text, prefix + ".word-weights", model.words());
        for (int i = 0; i < CrowdFeatures.NAMES.length; i++) {
            if (model.weights()[i] != 0) {
                line(text, prefix + "." + CrowdFeatures.NAMES[i], model.weights()[i]);
            }
        }
    }

    private static void neighbours(StringBuilder text, double[] weights) {
        for (int pair = 0; pair < weights.length; pair++) {
            if (Math.abs(weights[pair]) >= SMALLEST) {
                line(text, "beside." + Neighbours.name(pair), weights[pair]);
            }
        }
    }

    private static void line(StringBuilder text, String name, double... values) {
        text.append(name);
        for (double value : values) {
            text.append(' ').append(String.format(Locale.ROOT, "%.5f", value));
        }
        text.append('\n');
    }
}
