package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.Archive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads Slack exports, zipped or unpacked: of the channels chosen, the threads in which all the leaders wrote. */
public final class ChatReader {
    private ChatReader() {}

    /**
     * What an export holds as a whole.
     *
     * @param messages that people wrote
     * @param users messages by the writer's id
     * @param skipped everything else, by reason
     * @param channels names of the folders; conversations between two people are not among them
     */
    public record Overview(long messages, Map<String, Long> users, Map<String, Long> skipped, Set<String> channels) {}

    /**
     * Counts what an export holds.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<Overview> overview(Source source, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        Map<String, Long> users = new TreeMap<>();
        Set<String> channels = new TreeSet<>();
        try {
            Archive.walk(source, context.limits(), notes, name -> DayFile.channel(name) != null, (name, in) -> {
                String channel = DayFile.channel(name);
                if (channel != null && isChannel(channel)) {
                    channels.add(channel);
                }
                DayFile.read(name, in, context.limits(), notes, item -> {
                    if (item.user != null && (users.size() < context.limits().rows() || users.containsKey(item.user))) {
                        users.merge(item.user, 1L, Long::sum);
                    }
                });
                return true;
            });
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
        Map<String, Long> skipped = new TreeMap<>();
        if (notes.rows(List.of()) instanceof Reading.Rows<Object> rows) {
            rows.counts().forEach((what, count) -> {
                if (what.startsWith("skipped: ")) {
                    skipped.put(what.substring(9), count);
                }
            });
        }
        long messages = users.values().stream().mapToLong(Long::longValue).sum();
        return notes.rows(List.of(new Overview(messages, users, skipped, channels)));
    }

    /** A conversation between two people has an id for its name, one among several is called after them. */
    private static boolean isChannel(String folder) {
        return !folder.matches("D[A-Z0-9]{6,}") && !folder.startsWith("mpdm-");
    }

    /**
     * Reads the threads of the chosen channels. Messages of everybody else are counted and dropped as they are read.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<ChatThread> read(Source source, ChatSelection selection, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        try {
            SlackUsers users = SlackUsers.in(source, context, new Notes(context.limits()));
            Map<String, Set<String>> writers = new TreeMap<>();
            visit(source, selection, context, new Notes(context.limits()), (channel, item) -> {
                String seat = item.user == null ? null : users.seat(item.user);
                if (seat != null
                        && item.threadTs != null
                        && selection.seats().contains(seat)
                        && writers.size() < context.limits().events()) {
                    writers.computeIfAbsent(channel + "/" + item.threadTs, _ -> new HashSet<>(4))
                            .add(seat);
                }
            });
            writers.values().removeIf(seats -> !seats.containsAll(selection.seats()));
            ThreadCollector threads = new ThreadCollector(writers.keySet(), users, context.limits(), notes);
            visit(source, selection, context, notes, threads::add);
            List<ChatThread> found = new ArrayList<>(threads.threads());
            found.sort(Comparator.comparing(ChatThread::channel).thenComparing(ChatThread::id));
            return notes.rows(found);
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
    }

    @FunctionalInterface
    interface MessageVisitor {
        void message(String channel, Item item);
    }

    private static void visit(
            Source source, ChatSelection selection, Context context, Notes notes, MessageVisitor visitor)
            throws IOException {
        Archive.walk(
                source, context.limits(), notes, name -> isChosen(DayFile.channel(name), selection), (name, in) -> {
                    String channel = String.valueOf(DayFile.channel(name));
                    DayFile.read(name, in, context.limits(), notes, item -> visitor.message(channel, item));
                    return true;
                });
    }

    private static boolean isChosen(@Nullable String channel, ChatSelection selection) {
        return channel != null && selection.channels().contains(channel);
    }
}
