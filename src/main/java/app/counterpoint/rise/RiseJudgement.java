package app.counterpoint.rise;

/** What the history lets one say about a week. */
public sealed interface RiseJudgement permits Learning, Judged {}
