package app.counterpoint.checkup;

/** The suggestions there are, most urgent first. One at most is made in a week. */
public enum MoveKind {
    /** A source has gone stale, so that the page looks at the past. */
    REFRESH(
            "Drop the newest file of the source that has gone stale.",
            "Numbers are only as good as their newest source."),
    /** A decision with high stakes comes near without a shared session on it. */
    RUNWAY(
            "Start the runway: book one shared session on it.",
            "The time to invest is before the important decision, not after it."),
    /** The same, and nobody has made the other's case. */
    OTHER_SIDE(
            "Run the other-side test on it, twenty minutes.",
            "Make the argument for the other side as well as for your own."),
    /** Somebody new took a seat. */
    FRAMING(
            "Have the framing conversation now, while stakes are low.",
            "The expectation to state early: each can make the other side's argument as well as their own."),
    /** More decisions came up than usual. */
    LET_THEM_SETTLE(
            "Take thirty minutes with both: what would have let you settle these?",
            "Tension is wanted; it need not end at your desk for every meaningful decision."),
    /** One side alone brought a decision. */
    HAND_BACK(
            "Hand it back: ask for it jointly, with two options and what each costs.",
            "A decision brought by one side is half a question."),
    /** No disagreement, shrinking shared time, more briefings. */
    BRING_OPEN_DISAGREEMENT(
            "Bring one real open disagreement into the next shared forum.", "Quiet is not the same as calm."),
    /** A kind of forum was cancelled twice in four weeks. */
    REBOOK("Re-book it with the next decision as its topic.", "Regular shared contexts are the foundation."),
    /** More time went into one-sided briefings than into shared time. */
    SHARE_BRIEFINGS(
            "Turn two status briefings into one shared session on one product problem.",
            "Both looking at the same information together, not alternating briefings."),
    /** Exchanges are less specific than usual. */
    FOUR_QUESTIONS(
            "Ask in the next exchange: which feature, which component, what date, what cost?",
            "The specific language of disagreements is a leading indicator."),
    /** Exchanges are more specific than usual, and something was settled. */
    SAY_SO(
            "Say so to both, in specifics: what was named, and what it settled.",
            "Precise disagreements lead to good decisions."),
    /** Everything lies in its usual range. */
    NOTHING("Nothing to do this week.", "A light touch: nothing moved that asks for you.");

    private final String suggestion;
    private final String source;

    MoveKind(String suggestion, String source) {
        this.suggestion = suggestion;
        this.source = source;
    }

    /** What to do, as one sentence. */
    public String suggestion() {
        return suggestion;
    }

    /** The idea behind it. */
    public String source() {
        return source;
    }
}
