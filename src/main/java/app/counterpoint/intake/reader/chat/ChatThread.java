package app.counterpoint.intake.reader.chat;

import java.util.List;

/**
 * A thread in which all the seats that were asked for wrote.
 *
 * @param channel its name, as chosen
 * @param id unique within the channel
 * @param messages of the seats alone, in order of time
 * @param others messages of people who are not kept
 */
public record ChatThread(String channel, String id, List<ChatMessage> messages, int others) {
    public ChatThread {
        messages = List.copyOf(messages);
    }
}
