package app.counterpoint.intake.reader.transcript;

import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cues of WebVTT and SRT, block by block. */
final class SubtitleCues {
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern ASIDE = Pattern.compile("^(?:NOTE|STYLE|REGION)(?:\\s.*)?$");

    private final Lines lines;
    private final Notes notes;
    private final Consumer<Cue> sink;
    private final boolean labels;
    private @Nullable String speaker;
    private @Nullable String cueSpeaker;
    private boolean voiced;

    /** @param labels whether a name and a colon before the words are those of a speaker */
    SubtitleCues(Lines lines, Notes notes, boolean labels, Consumer<Cue> sink) {
        this.lines = lines;
        this.notes = notes;
        this.labels = labels;
        this.sink = sink;
    }

    void read() throws IOException {
        List<String> block = new ArrayList<>();
        int first = 1;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.wasCut()) {
                notes.refuse(lines.number(), "The line is too long to be part of a transcript.");
            } else if (line.isBlank()) {
                block(block, first);
                block.clear();
            } else {
                if (block.isEmpty()) {
                    first = lines.number();
                } else if (Timing.isTiming(line) && block.stream().anyMatch(Timing::isTiming)) {
                    String id = NUMBER.matcher(block.getLast().strip()).matches() ? block.removeLast() : null;
                    block(block, first); // no empty line between two cues
                    block.clear();
                    first = lines.number() - (id == null ? 0 : 1);
                }
                if (block.size() < 200) {
                    block.add(line);
                }
            }
        }
        block(block, first);
    }

    private void block(List<String> block, int line) {
        if (block.isEmpty()
                || block.get(0).startsWith("WEBVTT")
                || block.get(0).startsWith("\uFEFFWEBVTT")
                || ASIDE.matcher(block.get(0)).matches()) {
            return;
        }
        int timing = 0;
        while (timing < block.size() && !Timing.isTiming(block.get(timing))) {
            timing++;
        }
        if (timing == block.size()) {
            notes.refuse(line, "The cue has no line that tells its time.");
            return;
        }
        Duration offset = Timing.start(block.get(timing));
        StringBuilder words = new StringBuilder();
        for (String text : block.subList(timing + 1, block.size())) {
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
        Speakers.Labelled labelled = voiced || !labels ? null : Speakers.label(CueText.plain(text));
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
            sink.accept(new Cue(offset, who, text));
        }
    }
}
