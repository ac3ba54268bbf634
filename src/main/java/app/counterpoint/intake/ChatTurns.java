package app.counterpoint.intake;

import app.counterpoint.exchange.SpokenTurn;
import app.counterpoint.intake.reader.chat.ChatMessage;
import app.counterpoint.intake.reader.chat.ChatThread;
import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A thread as a conversation. People answer a thread hours later, so it is one exchange however long the pauses are; and it belongs to the
 * moment in which it began, as a session belongs to the week in which it started.
 */
final class ChatTurns {

    private static final Duration ONE_BREATH = Duration.ofMinutes(5);

    private ChatTurns() {}

    /** The thread's natural key: the moment of its first message is unique, and holds when a channel is renamed. */
    static String key(ChatThread thread) {
        return "c" + Hash.of(thread.id()).substring(0, 20);
    }

    /** What each leader wrote until the other did, or for five minutes; of the CPTO nothing is scored. */
    static List<SpokenTurn> of(ChatThread thread) {
        var turns = new ArrayList<SpokenTurn>();
        ChatMessage before = null;
        for (var message : thread.messages()) {
            var seat = Seat.valueOf(message.seat());
            if (before != null && isOneBreath(before, message) && seat.isLeader()) {
                var last = turns.removeLast();
                turns.add(new SpokenTurn(last.place(), seat, last.at(), last.text() + "\n" + message.text()));
            } else if (seat.isLeader() && !message.text().isBlank()) {
                turns.add(new SpokenTurn(
                        turns.size(),
                        seat,
                        thread.messages().getFirst().at().plusSeconds(turns.size()),
                        message.text()));
            } else {
                before = null;
                continue;
            }
            before = message;
        }
        return turns;
    }

    private static boolean isOneBreath(ChatMessage before, ChatMessage message) {
        return before.seat().equals(message.seat())
                && Duration.between(before.at(), message.at()).compareTo(ONE_BREATH) <= 0;
    }
}
