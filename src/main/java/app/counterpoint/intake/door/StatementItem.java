package app.counterpoint.intake.door;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a conversation as a program sends it.
 *
 * @param conversation the source's own name for the conversation; absent when the whole request is one
 * @param speaker {@code CTO}, {@code CPO}, or a name or address as on the page People; everybody else is counted and dropped
 * @param at when it was said, with an offset
 * @param text the words
 */
record StatementItem(@Nullable String conversation, String speaker, OffsetDateTime at, String text) {

    /** @throws ItemRefused with what is missing */
    @SuppressWarnings("ConstantValue") // what the JSON leaves out is null, whatever the type says
    StatementItem {
        if (speaker == null || speaker.isBlank() || at == null || text == null || text.isBlank()) {
            throw new ItemRefused(
                    "A statement needs a speaker, a moment with an offset as in 2026-03-16T10:00:05+01:00, and a text.");
        }
        conversation = conversation == null ? "" : conversation;
    }

    Instant moment() {
        return at.toInstant();
    }
}
