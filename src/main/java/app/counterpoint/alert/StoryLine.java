package app.counterpoint.alert;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an alert's story.
 *
 * @param at when it happened
 * @param week in which week
 * @param what what happened
 * @param by which seat did it; absent where nobody did
 * @param words what was found or noted; absent where there is nothing to add
 */
public record StoryLine(
        Instant at,
        IsoWeek week,
        Happening what,
        @Nullable Seat by,
        @Nullable String words) {}
