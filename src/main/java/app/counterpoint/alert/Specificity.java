package app.counterpoint.alert;

import app.counterpoint.checkup.WeekRollup;
import app.counterpoint.checkup.WeekRollup.ExchangeScore;
import app.counterpoint.rise.WeekCount;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Turns a fall of a mean into a rise of a share, which can be judged whatever the scores' distribution: an exchange is unspecific when it scores below
 * the lower third of this relationship's own exchanges of the 26 weeks before. While nothing changes, one in three is. Takes weeks in their order.
 */
final class Specificity {

    private static final int WEEKS = 26;
    private static final int FEWEST = 9;
    private static final int ONE_IN = 3;

    private final Deque<List<Double>> before = new ArrayDeque<>();

    /** How many exchanges of the week are unspecific, of how many; unknown under nine earlier exchanges, and in a week without any. */
    WeekCount count(WeekRollup week) {
        var scores = week.exchanges().stream()
                .map(ExchangeScore::all)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var earlier = before.stream().flatMap(List::stream).sorted().toList();
        before.addLast(scores);
        if (before.size() > WEEKS) {
            before.removeFirst();
        }
        if (earlier.size() < FEWEST || scores.isEmpty()) {
            return WeekCount.unknown();
        }
        var lowerThird = earlier.get(earlier.size() / ONE_IN);
        var unspecific = scores.stream().filter(score -> score < lowerThird).count();
        return WeekCount.of((int) unspecific, scores.size());
    }
}
