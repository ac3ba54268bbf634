package app.counterpoint.intake.door;

import app.counterpoint.intake.reader.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the watched folder says, in plain text for whoever laid a file there. Nobody is named in it. */
final class InboxWords {

    private static final int MOST_LINES = 50;

    private InboxWords() {}

    /**
     * The note in a folder.
     *
     * @param others the folders of the relationships by label, where this one takes no files itself; empty otherwise
     */
    static String readme(InboxSettings settings, Map<String, String> others) {
        var text = new StringBuilder("Counterpoint's inbox\n\n");
        if (others.isEmpty()) {
            text.append("Lay a file here, and it is imported as if it had been dropped on the page Import.\n\n");
        } else {
            text.append(
                    "Several relationships are watched. Lay a file into the folder of the one that it is about:\n\n");
            others.forEach((folder, label) -> text.append("    ")
                    .append(folder)
                    .append("    ")
                    .append(label)
                    .append('\n'));
            text.append('\n');
        }
        return text.append("""
                - A file is read when nobody has written to it between two looks, %s apart. Write it under a name that
                  begins with a dot or ends in .part or .tmp, and rename it when it is whole: such names are left alone.
                - What was imported goes to done, and is deleted after %s. A transcript or a chat is deleted at once.
                - What was not goes to failed, and is deleted after %s.
                - Beside each lies a note, NAME.why.txt, that says what became of it.
                - A file that leaves something open fails. Drop it on the page Import once and answer there: answers
                  about people, columns and marks are remembered, and the next one goes through.
                - Folders, links and devices are not read. Zip a folder.

                Every import is listed on the page Import, and can be taken back there.
                """.formatted(
                                words(settings.every()), words(settings.keepDone()), words(settings.keepFailed())))
                .toString();
    }

    /** The note beside a file that was imported. */
    static String done(Receipt receipt, boolean dropped) {
        var lines = new ArrayList<String>();
        lines.add(
                receipt.stored() > 0
                        ? "Imported: %d stored, %d known before.".formatted(receipt.stored(), receipt.known())
                        : "Nothing in it was new: nothing changed.");
        lines.addAll(receipt.summary());
        receipt.dropped().forEach((reason, count) -> lines.add("Left out: %s, %d".formatted(reason, count)));
        lines.addAll(receipt.warnings());
        receipt.refused().stream()
                .limit(MOST_LINES)
                .forEach(refused -> lines.add("Line %d: %s".formatted(refused.line(), refused.reason())));
        if (dropped) {
            lines.add("The file itself was deleted, since it holds people's words.");
        }
        lines.add("It is listed on the page Import, and can be taken back there.");
        return String.join("\n", lines) + "\n";
    }

    /** The note beside a file that was not. */
    static String failed(Problem problem) {
        var lines = new ArrayList<String>();
        lines.add("Nothing was stored.");
        var facts = problem.detail().getProperties();
        if (facts != null && facts.get("questions") instanceof List<?> questions) {
            lines.add("The file leaves something open:");
            questions.stream()
                    .filter(Question.class::isInstance)
                    .map(Question.class::cast)
                    .limit(MOST_LINES)
                    .forEach(question -> lines.add("- " + question.text()));
            lines.add("Drop it on the page Import and answer there; what is answered is remembered where it can be.");
        } else {
            lines.add(String.valueOf(problem.detail().getDetail()));
        }
        return String.join("\n", lines) + "\n";
    }

    static String failed(String reason) {
        return "Nothing was stored.\n" + reason + "\n";
    }

    private static String words(Duration duration) {
        if (duration.isZero()) {
            return "no time";
        }
        long days = duration.toDays();
        if (days > 0 && duration.equals(Duration.ofDays(days))) {
            return days == 1 ? "1 day" : days + " days";
        }
        return duration.toSeconds() < 120 ? duration.toSeconds() + " seconds" : duration.toMinutes() + " minutes";
    }
}
