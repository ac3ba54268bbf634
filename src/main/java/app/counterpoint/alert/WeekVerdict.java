package app.counterpoint.alert;

import app.counterpoint.rise.Judged;
import app.counterpoint.rise.News;
import app.counterpoint.rise.UsualCount;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * One week of one signal, as it is judged with what is known now.
 *
 * @param week which
 * @param count what was counted
 * @param usual what the weeks before made unsurprising for the count; absent while learning
 * @param judged how surprising the latest weeks were; absent while learning and for a week that is passed over
 * @param open whether an alert was open after it
 * @param news what it changed
 * @param running whether it is not over yet
 */
public record WeekVerdict(
        IsoWeek week,
        WeekCount count,
        @Nullable UsualCount usual,
        @Nullable Judged judged,
        boolean open,
        News news,
        boolean running) {

    /** Whether somebody is told in it, with what is known now. */
    public boolean isTold() {
        return news.isAlarm();
    }

    /** What the week says, as one sentence; empty while learning. */
    public String sentence(Signal signal) {
        return judged == null ? "" : judged.sentence(signal.subject());
    }

    double onceInWeeks() {
        return judged == null ? 0 : judged.onceInWeeks();
    }
}
