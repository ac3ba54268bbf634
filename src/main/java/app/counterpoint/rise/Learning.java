package app.counterpoint.rise;

/**
 * Not enough to say anything yet.
 *
 * @param weeksKnown weeks with something recorded, the latest one included
 * @param weeksNeeded how many it takes
 */
public record Learning(int weeksKnown, int weeksNeeded) implements RiseJudgement {}
