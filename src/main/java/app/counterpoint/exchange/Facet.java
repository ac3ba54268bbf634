package app.counterpoint.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What was found at a place of a statement, without the words.
 *
 * @param start offset of its first character in the statement
 * @param end offset after its last character
 * @param kind the scorer's kind, lower case: feature, component, time, cost, cause, tradeoff, name, vague, hedge, buzz
 * @param domain product, technology or both; absent where the kind has none
 * @param points what it gave to the score; negative for what makes it vaguer
 */
public record Facet(
        int start, int end, String kind, @Nullable String domain, double points) {}
