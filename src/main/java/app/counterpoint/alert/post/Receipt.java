package app.counterpoint.alert.post;

/** What an attempt came to. */
sealed interface Receipt {

    /** The receiving server has taken it. */
    record Delivered() implements Receipt {}

    /** It did not work now, and may later. */
    record NotNow(String problem) implements Receipt {}

    /** It will never work: the recipient is gone, or refuses it for good. */
    record Never(String problem) implements Receipt {}
}
