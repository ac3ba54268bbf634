package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.PersonMatcher;
import app.counterpoint.intake.reader.text.NamesInText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins cues into turns and forgets what others say as soon as it is read. */
final class TurnBuilder {
    private static final Set<String> NOBODY = Set.of("");

    private final PersonMatcher people;
    private final Map<String, Integer> speakers = new LinkedHashMap<>();
    private final List<TranscriptTurn> turns = new ArrayList<>();
    private final NamesInText names = new NamesInText();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String current;
    private @Nullable String seat;
    private @Nullable Duration offset;
    private String lastText = "";
    private final Set<String> inCue = new HashSet<>();
    private int cue;
    private int cues;
    private int others;
    private int unattributed;
    private int index = -1;

    TurnBuilder(PersonMatcher people) {
        this.people = people;
    }

    void add(Cue part) {
        if (part.number() != cue) {
            cue = part.number();
            cues++;
            unattributed += inCue.equals(NOBODY) ? 1 : 0;
            inCue.clear();
        }
        String speaker = part.speaker() == null || Speakers.isUnknown(part.speaker()) ? null : part.speaker();
        boolean isFirst = inCue.add(speaker == null ? "" : speaker);
        if (speaker == null) {
            turn(null, null, part.offset());
            return;
        }
        Person person = new Person(speaker, null);
        String key = people.key(person);
        if (key == null) {
            names.hide(person);
        } else {
            names.spare(person);
        }
        turn(speaker, key, part.offset());
        if (key == null) {
            others += isFirst ? 1 : 0;
            return;
        }
        speakers.merge(key, isFirst ? 1 : 0, Integer::sum);
        append(part.text());
    }

    private void turn(@Nullable String speaker, @Nullable String key, @Nullable Duration at) {
        boolean same =
                index >= 0 && (key == null ? seat == null && Objects.equals(speaker, current) : key.equals(seat));
        if (same) {
            return;
        }
        close();
        index++;
        current = speaker;
        seat = key;
        offset = at;
    }

    /** Captions that roll repeat what they showed before. */
    private void append(String text) {
        if (text.equals(lastText)) {
            return;
        }
        boolean rolls = !lastText.isEmpty() && text.startsWith(lastText);
        String fresh = rolls ? text.substring(lastText.length()) : text;
        words.append(words.isEmpty() ? "" : " ").append(fresh.strip());
        lastText = text;
    }

    private void close() {
        if (seat != null && !words.toString().isBlank()) {
            turns.add(new TranscriptTurn(index, offset, seat, words.toString().strip()));
        }
        words.setLength(0);
        lastText = "";
    }

    Transcript finish() {
        close();
        unattributed += inCue.equals(NOBODY) ? 1 : 0;
        inCue.clear();
        // Only now is it known who else speaks, whom a leader may have named before.
        turns.replaceAll(
                turn -> new TranscriptTurn(turn.index(), turn.offset(), turn.seat(), names.apply(turn.text())));
        return new Transcript(cues, speakers, others, unattributed, turns);
    }
}
