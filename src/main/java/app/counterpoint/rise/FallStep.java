package app.counterpoint.rise;

/**
 * What a week made of the watch over a mean.
 *
 * @param judgement how surprising the latest weeks are
 * @param state whether an alert is open now
 * @param news what the week changed
 */
public record FallStep(FallJudgement judgement, AlertState state, News news) {}
