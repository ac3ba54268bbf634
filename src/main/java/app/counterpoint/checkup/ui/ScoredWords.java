package app.counterpoint.checkup.ui;

import app.counterpoint.exchange.LeftOut;
import java.util.Map;

/** How much of what was said stands behind the numbers, and why the rest does not. */
final class ScoredWords {

    private ScoredWords() {}

    /**
     * The sentences.
     *
     * @param statements how many were scored, contested ones included
     * @param contested how many of them are contested
     * @param leftOut how much was not scored, by reason
     */
    static String of(int statements, long contested, Map<LeftOut, Integer> leftOut) {
        var words = new StringBuilder(statements == 1 ? "1 statement scored" : statements + " statements scored");
        words.append(
                contested == 0
                        ? "; none is contested."
                        : "; " + contested + " of them contested by whoever said it, and left out of every number.");
        var reasons = LeftOut.list(leftOut);
        if (!reasons.isEmpty()) {
            words.append(" Not scored: ").append(reasons).append('.');
        }
        words.append(" A new statement enters 24 hours after it was scored; until then only whoever said it sees it.");
        if (leftOut.getOrDefault(LeftOut.UNSUPPORTED_LANGUAGE, 0) > 0) {
            words.append(" English is supported so far.");
        }
        return words.toString();
    }
}
