package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the seats' messages of the threads that are wanted. */
final class ThreadCollector {
    private final Set<String> wanted;
    private final SlackUsers users;
    private final Limits limits;
    private final Notes notes;
    private final Map<String, List<ChatMessage>> messages = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private int kept;

    ThreadCollector(Set<String> wanted, SlackUsers users, Limits limits, Notes notes) {
        this.wanted = wanted;
        this.users = users;
        this.limits = limits;
        this.notes = notes;
    }

    void add(String channel, Item item) {
        String thread = channel + "/" + item.threadTs;
        if (item.threadTs == null) {
            notes.count("outside a thread");
            return;
        }
        if (!wanted.contains(thread) || item.user == null || item.ts == null) {
            notes.count("in threads without all the leaders");
            return;
        }
        String seat = users.seat(item.user);
        if (seat == null) {
            others.merge(thread, 1, Integer::sum);
            notes.count("written by others");
        } else if (++kept > limits.rows()) {
            notes.warn("The export holds more messages of the leaders than are read at once; choose fewer channels.");
        } else {
            String text = users.plain(item.text);
            messages.computeIfAbsent(thread, _ -> new ArrayList<>()).add(new ChatMessage(instant(item.ts), seat, text));
        }
    }

    /** Seconds and millionths. */
    static Instant instant(String ts) {
        int dot = ts.indexOf('.');
        String fraction = dot < 0 ? "0" : (ts.substring(dot + 1) + "000000000").substring(0, 9);
        return Instant.ofEpochSecond(Long.parseLong(dot < 0 ? ts : ts.substring(0, dot)), Long.parseLong(fraction));
    }

    List<ChatThread> threads() {
        List<ChatThread> threads = new ArrayList<>();
        messages.forEach((thread, said) -> {
            said.sort(Comparator.comparing(ChatMessage::at));
            int slash = thread.lastIndexOf('/');
            threads.add(new ChatThread(
                    thread.substring(0, slash), thread.substring(slash + 1), said, others.getOrDefault(thread, 0)));
        });
        return threads;
    }
}
