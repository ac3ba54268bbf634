package app.counterpoint.checkup;

import org.jspecify.annotations.Nullable;

/**
 * The one suggestion for the week; to do nothing is one as good as any.
 *
 * @param kind which
 * @param suggestion what to do, as one sentence
 * @param subject which decision, forum or source it is about; absent when it is about all
 * @param why the numbers that gave it
 * @param source the idea behind it
 * @param afterwards what followed the last move that was done, always with "may be coincidence"; absent when there is nothing to tell
 */
public record Move(
        MoveKind kind,
        String suggestion,
        @Nullable String subject,
        String why,
        String source,
        @Nullable String afterwards) {

    static Move of(MoveKind kind, @Nullable String subject, String why) {
        return new Move(kind, kind.suggestion(), subject, why, kind.source(), null);
    }

    Move withAfterwards(@Nullable String words) {
        return new Move(kind, suggestion, subject, why, source, words);
    }
}
