package app.counterpoint.exchange;

/** What came of scoring a statement that somebody typed. */
public sealed interface TypedStatement {

    /** It has a score and can be added. */
    record Scored(Statement statement) implements TypedStatement {}

    /** It has none; the reason is for the person who typed it. */
    record NotScored(String reason) implements TypedStatement {}
}
