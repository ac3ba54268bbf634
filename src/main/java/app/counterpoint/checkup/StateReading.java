package app.counterpoint.checkup;

/**
 * A state with the rule that gave it.
 *
 * @param state how things stand
 * @param rule what made it so, with the numbers, as one or two sentences
 */
public record StateReading(State state, String rule) {}
