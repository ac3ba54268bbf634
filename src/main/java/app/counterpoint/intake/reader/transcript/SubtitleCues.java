package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cues of WebVTT and SRT, block by block. */
final class SubtitleCues {
    private static final int LONGEST_BLOCK = 200;
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>");
    private static final Pattern ID =
            Pattern.compile("\\d{1,7}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/\\d+-\\d+)?");
    private static final Pattern ASIDE = Pattern.compile("^(?:NOTE|STYLE|REGION)(?:\\s.*)?$");

    private final Lines lines;
    private final Notes notes;
    private final Consumer<Cue> sink;
    private final Function<String, Speakers.@Nullable Labelled> labels;
    private final List<String> block = new ArrayList<>();
    private @Nullable String speaker;
    private @Nullable String cueSpeaker;
    private @Nullable String withoutWords;
    private boolean voiced;
    private boolean closes;
    private boolean described;
    private int number;

    /** @param labels tells a speaker's name and a colon from the words after it; null where there is none */
    SubtitleCues(Lines lines, Notes notes, Function<String, Speakers.@Nullable Labelled> labels, Consumer<Cue> sink) {
        this.lines = lines;
        this.notes = notes;
        this.labels = labels;
        this.sink = sink;
    }

    void read() throws IOException {
        int first = 1;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.wasCut()) {
                notes.refuse(lines.number(), "The line is too long to be part of a transcript.");
            } else if (line.isBlank()) {
                block(first);
            } else {
                if (Timing.isTiming(line) && isWhole()) { // no empty line before the cue
                    String id = ID.matcher(block.getLast().strip()).matches() ? block.removeLast() : null;
                    block(first);
                    first = lines.number() - (id == null ? 0 : 1);
                } else if (block.isEmpty()) {
                    first = lines.number();
                }
                if (block.size() < LONGEST_BLOCK) {
                    block.add(line);
                }
            }
        }
        boolean isHalf = isHalf();
        block(first);
        if (isHalf || withoutWords != null) {
            notes.warn("The file breaks off in its last cue.");
        }
    }

    /** Whether a tag, or what stands in place of words, is left open in the last cue, where those before were closed. */
    private boolean isHalf() {
        String last = String.join(" ", block).strip();
        if (described && last.contains("{") && !last.endsWith("}")) {
            return true;
        }
        int open = last.lastIndexOf("<v");
        return open >= 0 && (last.indexOf('>', open) < 0 || (closes && last.indexOf("</v>", open) < 0));
    }

    /** Whether what was read since the last empty line cannot be the beginning of a cue whose time comes now. */
    private boolean isWhole() {
        return !block.isEmpty() && (isHeader() || block.stream().anyMatch(Timing::isTiming));
    }

    private boolean isHeader() {
        return block.getFirst().startsWith("WEBVTT") || block.getFirst().startsWith("\uFEFFWEBVTT");
    }

    private void block(int line) {
        if (!block.isEmpty() && !isHeader() && !ASIDE.matcher(block.getFirst()).matches()) {
            cue(line);
        }
        block.clear();
    }

    private void cue(int line) {
        int timing = 0;
        while (timing < block.size() && !Timing.isTiming(block.get(timing))) {
            timing++;
        }
        if (timing == block.size() && withoutWords == null) {
            notes.refuse(line, "The cue has no line that tells its time.");
            return;
        }
        boolean isRest = timing == block.size(); // of a cue with an empty line below its time
        String time = isRest && withoutWords != null ? withoutWords : block.get(timing);
        List<String> texts = block.subList(isRest ? 0 : timing + 1, block.size());
        withoutWords = texts.isEmpty() ? time : null;
        number++;
        words(Timing.start(time), texts);
    }

    private void words(@Nullable Duration offset, List<String> texts) {
        Described object = texts.isEmpty() ? null : Described.of(String.join(" ", texts));
        if (object != null) {
            described = true;
            voiced = true;
            flush(offset, new StringBuilder(object.text()), object.speaker());
            return;
        }
        StringBuilder words = new StringBuilder();
        for (String text : texts) {
            if (text.contains("<v")) {
                voices(offset, words, text);
            } else {
                unlabelled(offset, words, text);
            }
        }
        flush(offset, words, cueSpeaker);
        cueSpeaker = null;
    }

    private void voices(@Nullable Duration offset, StringBuilder words, String text) {
        closes |= text.contains("</v>");
        Matcher voice = VOICE.matcher(text);
        int end = 0;
        while (voice.find()) {
            words.append(' ').append(text, end, voice.start());
            String name = CueText.plain(voice.group(1));
            if (!words.toString().isBlank() && !name.equals(cueSpeaker)) {
                flush(offset, words, cueSpeaker);
            }
            cueSpeaker = name;
            end = voice.end();
        }
        words.append(' ').append(text, end, text.length());
        speaker = null; // voice tags say who speaks in every cue; nothing carries over
        voiced = true;
    }

    private void unlabelled(@Nullable Duration offset, StringBuilder words, String text) {
        Speakers.Labelled labelled = voiced ? null : labels.apply(CueText.plain(text));
        if (labelled == null) {
            words.append(' ').append(text);
            cueSpeaker = cueSpeaker == null && !voiced ? speaker : cueSpeaker;
            return;
        }
        flush(offset, words, cueSpeaker);
        speaker = labelled.speaker();
        cueSpeaker = speaker;
        words.append(labelled.text());
    }

    private void flush(@Nullable Duration offset, StringBuilder words, @Nullable String who) {
        String text = CueText.plain(words.toString());
        words.setLength(0);
        if (!text.isEmpty()) {
            sink.accept(new Cue(number, offset, who, text));
        }
    }
}
