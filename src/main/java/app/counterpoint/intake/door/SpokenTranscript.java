package app.counterpoint.intake.door;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.shared.Seat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes turns as transcripts, one for each conversation, so that they go the way of every file: agreement, scoring, apply, undo. */
final class SpokenTranscript {

    private static final Duration LONGEST = Duration.ofHours(900);
    private static final String START = "transcript.start";

    private SpokenTranscript() {}

    /**
     * The transcripts of the conversations, in the order in which these begin.
     *
     * @throws Problem when a conversation spans more than 900 hours
     */
    static List<Passage.Item> of(List<StatementItem> items) {
        var conversations = new LinkedHashMap<String, List<StatementItem>>();
        items.stream()
                .sorted(Comparator.comparing(StatementItem::moment))
                .forEach(item -> conversations
                        .computeIfAbsent(Objects.requireNonNull(item.conversation()), _ -> new ArrayList<>())
                        .add(item));
        return conversations.values().stream().map(SpokenTranscript::item).toList();
    }

    private static Passage.Item item(List<StatementItem> turns) {
        var start = turns.getFirst().moment();
        if (Duration.between(start, turns.getLast().moment()).compareTo(LONGEST) > 0) {
            throw Items.wrong(List.of(new Reading.Refused(
                    0, "One conversation spans more than 900 hours. Give each its own “conversation”.")));
        }
        var text = new StringBuilder("WEBVTT\n\nNOTE ").append(start).append('\n');
        turns.forEach(turn -> cue(text, start, turn));
        var choices = Choices.NONE.answer(START, start.toString());
        for (var seat : Seat.values()) {
            choices = choices.place(new Person(seat.name(), null), Optional.of(seat));
        }
        return new Passage.Item(
                Source.of("statements.vtt", text.toString().getBytes(StandardCharsets.UTF_8)), choices, false);
    }

    private static void cue(StringBuilder text, Instant start, StatementItem turn) {
        var offset = clock(Duration.between(start, turn.moment()));
        text.append('\n').append(offset).append(" --> ").append(offset).append("\n<v ");
        text.append(turn.speaker().replaceAll("[<>&\\s]+", " ").strip()).append('>');
        text.append(turn.text()
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .append("</v>\n");
    }

    private static String clock(Duration offset) {
        return "%02d:%02d:%02d.%03d"
                .formatted(offset.toHours(), offset.toMinutesPart(), offset.toSecondsPart(), offset.toMillisPart());
    }
}
