package app.counterpoint.intake.reader.chat;

import java.util.Set;

/**
 * What of a chat is read.
 *
 * @param channels by name; others are not opened
 * @param seats who must all have written in a thread for it to be kept
 */
public record ChatSelection(Set<String> channels, Set<String> seats) {
    public ChatSelection {
        channels = Set.copyOf(channels);
        seats = Set.copyOf(seats);
    }
}
