package app.counterpoint.checkup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shared time, precision and escalation share over the same twelve weeks: the chain of causes, one above the other.
 *
 * @param sharedMinutes minutes shared in each week
 * @param sharedUsual its usual range; absent when there is not enough to say
 * @param precision the median precision of the 28 days that end with each week, 0 to 100
 * @param precisionUsual its usual range; absent when there is not enough to say
 * @param escalationShare percent of the decisions of the 28 days that end with each week on which the CPTO ruled, 0 to 100
 * @param marks what happened in those weeks, oldest first
 * @param summary the finding in words, for those who do not see the drawing
 */
public record Chain(
        List<Point> sharedMinutes,
        @Nullable UsualRange sharedUsual,
        List<Point> precision,
        @Nullable UsualRange precisionUsual,
        List<Point> escalationShare,
        List<Mark> marks,
        String summary) {

    /** Keeps its own copies. */
    public Chain {
        sharedMinutes = List.copyOf(sharedMinutes);
        precision = List.copyOf(precision);
        escalationShare = List.copyOf(escalationShare);
        marks = List.copyOf(marks);
    }
}
