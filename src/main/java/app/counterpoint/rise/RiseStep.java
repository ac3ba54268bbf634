package app.counterpoint.rise;

/**
 * What a watch makes of a week.
 *
 * @param judgement how surprising the latest weeks are
 * @param state whether an alert is open now
 * @param news what the week changed
 */
public record RiseStep(RiseJudgement judgement, AlertState state, News news) {}
