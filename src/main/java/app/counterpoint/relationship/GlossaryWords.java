package app.counterpoint.relationship;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The company's own words, which a scorer could not know.
 *
 * @param features what the product side names: features, segments, customers
 * @param components what the technology side names: services, systems, debts
 */
public record GlossaryWords(Set<String> features, Set<String> components) {

    /** No words yet. */
    public static final GlossaryWords NONE = new GlossaryWords(Set.of(), Set.of());

    private static final int LONGEST = 100;

    /** Drops blanks, and words of more than 100 characters. */
    public GlossaryWords {
        features = tidy(features);
        components = tidy(components);
    }

    /** These words and more. */
    public GlossaryWords with(GlossaryWords more) {
        return new GlossaryWords(union(features, more.features), union(components, more.components));
    }

    /** These words without those. */
    public GlossaryWords without(GlossaryWords others) {
        return new GlossaryWords(difference(features, others.features), difference(components, others.components));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        return one.stream().filter(word -> !other.contains(word)).collect(Collectors.toSet());
    }

    private static Set<String> tidy(Set<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
