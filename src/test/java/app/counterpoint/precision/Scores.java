package app.counterpoint.precision;

/** Short ways to ask the shipped scorer in tests. */
final class Scores {
    private Scores() {}

    static Scoring.Scored of(String text) {
        return scored(PrecisionScorer.english().score(text), text);
    }

    static double score(String text) {
        return of(text).score();
    }

    static Scoring.Scored scored(Scoring scoring, String text) {
        return switch (scoring) {
            case Scoring.Scored scored -> scored;
            case Scoring.NotScored(var reason) -> throw new AssertionError("not scored, " + reason + ": " + text);
        };
    }
}
