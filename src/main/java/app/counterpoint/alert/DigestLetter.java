package app.counterpoint.alert;

import app.counterpoint.alert.post.Letter;
import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.checkup.Shown;
import app.counterpoint.checkup.State;
import app.counterpoint.checkup.Tile;
import app.counterpoint.checkup.Upcoming;
import java.util.ArrayList;
import java.util.List;

/** The week in at most {@value #MOST_WORDS} words, the same for all three seats. A quiet week takes two lines. */
final class DigestLetter {

    /** What can be read while the coffee cools. */
    static final int MOST_WORDS = 120;

    private static final int NEAR_WEEKS = 6;

    private DigestLetter() {}

    static Letter of(MondayReport report, List<Alert> open) {
        var subject = "Week %d: %s, %s, %s"
                .formatted(
                        report.week().week(),
                        brief(report.forums()),
                        brief(report.escalations()),
                        brief(report.precision()));
        return isQuiet(report, open)
                ? letter(subject, List.of(report.headline(), report.move().suggestion()))
                : fitted(subject, paragraphs(report, open));
    }

    private static boolean isQuiet(MondayReport report, List<Alert> open) {
        return open.isEmpty()
                && report.state().state() == State.PRODUCTIVE_TENSION
                && report.move().kind() == MoveKind.NOTHING
                && report.upcoming().stream().noneMatch(DigestLetter::isNear);
    }

    /** What matters most stands first: what does not fit is left out from the end. */
    private static List<String> paragraphs(MondayReport report, List<Alert> open) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(report.state().state().title() + ". " + report.headline());
        open.forEach(alert -> paragraphs.add("%s, since week %d: %s"
                .formatted(
                        alert.signal().title(),
                        alert.firstWeek().week(),
                        alert.finding().sentence())));
        paragraphs.add(move(report));
        report.upcoming().stream()
                .filter(DigestLetter::isNear)
                .findFirst()
                .ifPresent(next -> paragraphs.add("Next decision: %s, %s.".formatted(next.when(), next.ready())));
        paragraphs.add(line(report.forums()));
        paragraphs.add(line(report.escalations()));
        paragraphs.add(line(report.precision()));
        return paragraphs;
    }

    private static String move(MondayReport report) {
        return report.move().kind() == MoveKind.NOTHING
                ? report.move().suggestion()
                : "Suggested to the CPTO: " + report.move().suggestion();
    }

    private static Letter fitted(String subject, List<String> paragraphs) {
        var kept = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            kept.add(paragraph);
            if (letter(subject, kept).words() > MOST_WORDS) {
                kept.removeLast();
            }
        }
        return letter(subject, kept);
    }

    private static Letter letter(String subject, List<String> paragraphs) {
        return new Letter(subject, paragraphs, "", "Open the Monday view", null);
    }

    private static boolean isNear(Upcoming decision) {
        var left = decision.weeksLeft();
        return left != null && left >= 0 && left <= NEAR_WEEKS;
    }

    private static String brief(Tile tile) {
        return hasNumber(tile)
                ? "%s %s".formatted(lower(tile.title()), tile.value())
                : "%s %s".formatted(lower(tile.title()), tile.shown().words());
    }

    private static String line(Tile tile) {
        return hasNumber(tile)
                ? "%s: %s %s (%s, %s), %s."
                        .formatted(tile.title(), tile.value(), tile.unit(), tile.n(), tile.period(), tile.comparison())
                : "%s: %s.".formatted(tile.title(), tile.shown().words());
    }

    private static boolean hasNumber(Tile tile) {
        return tile.shown() == Shown.VALUE || tile.shown() == Shown.ZERO;
    }

    private static String lower(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
