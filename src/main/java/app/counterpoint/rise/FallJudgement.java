package app.counterpoint.rise;

/** What the history of a mean lets one say about its latest weeks. */
public sealed interface FallJudgement permits Learning, JudgedMean {}
