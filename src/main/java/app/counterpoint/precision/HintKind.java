package app.counterpoint.precision;

/** What would make a statement more precise; each with a sentence that says it neutrally. */
public enum HintKind {
    UNSUPPORTED_RISK("Say what could go wrong, for whom, and what it would cost."),
    UNSUPPORTED_COMPLEXITY("Say which part is the difficult one, and what it takes."),
    UNSUPPORTED_NEED("Say who needs it, how many, and what they cannot do without it."),
    UNSUPPORTED_PRIORITY("Say what it comes before or after, and why."),
    UNSUPPORTED_CAPACITY("Say who is busy with what, and until when."),
    UNSUPPORTED_TIMING("Say by when, or how long it takes."),
    UNSUPPORTED_CLAIM("Say what this rests on: an example, a number, a consequence."),
    HEDGE("Say what is known and what is not."),
    BUZZWORD("Say it in words that could be checked later."),
    DANGLING("Name what the word stands for."),
    NO_THING("Name the feature, the user segment or the component."),
    NO_TIME("Add a time: a date, a release, or how long it takes."),
    NO_COST("Add a cost or a quantity: money, people, how many, how much."),
    NO_CONSEQUENCE("Add what follows from it, or what is given up for it.");

    private final String sentence;

    HintKind(String sentence) {
        this.sentence = sentence;
    }

    /** What would help, in one neutral sentence. */
    public String sentence() {
        return sentence;
    }
}
