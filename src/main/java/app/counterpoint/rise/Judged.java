package app.counterpoint.rise;

import org.jspecify.annotations.Nullable;

/**
 * How surprising the latest weeks are against the weeks before them.
 *
 * @param onceInWeeks how many weeks pass, on average, between two such runs when nothing changes: 1 to 1,000,000
 * @param windowWeeks how many weeks show it most, the latest one included: 1 to 5
 * @param observed what was counted in these weeks
 * @param denominator of how many, in these weeks; absent when the count alone is judged
 * @param expected what the weeks before the window let one expect in it; not rounded
 * @param expectedThisWeek the same for the latest week alone
 * @param running whether the latest week is not over yet
 */
public record Judged(
        double onceInWeeks,
        int windowWeeks,
        int observed,
        @Nullable Integer denominator,
        double expected,
        double expectedThisWeek,
        boolean running)
        implements RiseJudgement {

    /** @throws IllegalArgumentException when a figure lies outside its range */
    public Judged {
        if (!(onceInWeeks >= 1 && expected >= 0 && expectedThisWeek >= 0)) {
            throw new IllegalArgumentException("not a judgement: once in %s weeks, %s expected, %s this week"
                    .formatted(onceInWeeks, expected, expectedThisWeek));
        }
        if (windowWeeks < 1 || observed < 0) {
            throw new IllegalArgumentException("not a window: %d in %d weeks".formatted(observed, windowWeeks));
        }
    }

    /** Whether the share or the count alone was judged. */
    public Basis basis() {
        return denominator == null ? Basis.COUNT : Basis.SHARE;
    }

    /** The judgement as one sentence that a person can check: what, in which weeks, against what, and how often chance does it. */
    public String sentence(Subject subject) {
        return RiseSentence.of(this, subject);
    }
}
