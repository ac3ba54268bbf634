package app.counterpoint.precision;

import java.util.Set;

/**
 * A company's own words. Case and surrounding space do not matter; a name may have several words.
 *
 * @param features names of features, capabilities and user segments
 * @param components names of components, services and systems
 */
public record Glossary(Set<String> features, Set<String> components) {
    /** No words of its own. */
    public static final Glossary EMPTY = new Glossary(Set.of(), Set.of());

    public Glossary {
        features = Set.copyOf(features);
        components = Set.copyOf(components);
    }
}
