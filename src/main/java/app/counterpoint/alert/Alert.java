package app.counterpoint.alert;

import app.counterpoint.rise.AlertState;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One story: opened once, told once, told again only when it is ten times rarer, closed.
 *
 * @param id relationship, signal and first week: two instances that find the same make one
 * @param relationship whose
 * @param signal what it is about
 * @param firstWeek the week that opened it
 * @param lastWeek the week that closed it; absent while it is open
 * @param finding what it says: the latest while it is open, afterwards the last
 * @param openAt the setting under which it opened, in weeks
 * @param toldOnceInWeeks how rare it was when somebody was last told; 0 while nobody was
 * @param snoozedUntil until when nobody is told; absent when it is not put off
 * @param acknowledgedBy which seat has seen what was last told; absent while nobody has
 * @param story what happened, oldest first; never empty
 * @param version the storage's own count of changes; absent until it is stored
 */
@Document("alerts")
public record Alert(
        @Id String id,
        RelationshipId relationship,
        Signal signal,
        IsoWeek firstWeek,
        @Nullable IsoWeek lastWeek,
        Finding finding,
        double openAt,
        double toldOnceInWeeks,
        @Nullable Instant snoozedUntil,
        @Nullable Seat acknowledgedBy,
        List<StoryLine> story,
        @Version @Nullable Long version) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 300;

    /** Keeps its own copy. */
    public Alert {
        story = List.copyOf(story);
        if (story.isEmpty()) {
            throw new IllegalArgumentException("an alert has a story");
        }
    }

    static Alert begin(
            RelationshipId relationship,
            Signal signal,
            double openAt,
            IsoWeek firstWeek,
            Finding finding,
            StoryLine beginning) {
        return new Alert(
                relationship + ":" + signal + ":" + firstWeek,
                relationship,
                signal,
                firstWeek,
                null,
                finding,
                openAt,
                beginning.what().isTold() ? finding.onceInWeeks() : 0,
                null,
                null,
                List.of(beginning),
                null);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return lastWeek == null;
    }

    /** Whether it is open and put off. */
    public boolean isSnoozed(Instant now) {
        return isOpen() && snoozedUntil != null && now.isBefore(snoozedUntil);
    }

    /** The latest line of its story. */
    public StoryLine latest() {
        return story.getLast();
    }

    boolean wasClosedByHand() {
        return !isOpen()
                && story.reversed().stream()
                        .map(StoryLine::what)
                        .filter(Happening::isClosing)
                        .findFirst()
                        .filter(Happening::isByHand)
                        .isPresent();
    }

    boolean has(Happening what) {
        return story.stream().anyMatch(line -> line.what() == what);
    }

    /** Whether it became so much rarer than when it was last told that it is told again. */
    boolean isNewsAt(double onceInWeeks) {
        return toldOnceInWeeks == 0 || onceInWeeks >= AlertState.TELL_AGAIN * toldOnceInWeeks;
    }

    /** Some weeks in which it counts as open; to this week while it is. */
    boolean touches(IsoWeek from, IsoWeek to, IsoWeek thisWeek) {
        return !to.isBefore(firstWeek)
                && !Objects.requireNonNullElse(lastWeek, thisWeek).isBefore(from);
    }

    Alert finding(Finding found) {
        return with(lastWeek, found, toldOnceInWeeks, snoozedUntil, acknowledgedBy, story);
    }

    /** Something that is told happened: whoever had seen it has not seen this. */
    Alert told(Finding found, StoryLine line) {
        return with(null, found, found.onceInWeeks(), null, null, and(line));
    }

    Alert acknowledged(StoryLine line) {
        return with(lastWeek, finding, toldOnceInWeeks, snoozedUntil, line.by(), and(line));
    }

    Alert snoozed(Instant until, StoryLine line) {
        return with(lastWeek, finding, toldOnceInWeeks, until, line.by(), and(line));
    }

    /** Open again without a word to anybody. */
    Alert reopenedQuietly(Finding found, StoryLine line) {
        return with(null, found, toldOnceInWeeks, snoozedUntil, acknowledgedBy, and(line));
    }

    Alert closed(IsoWeek week, StoryLine line) {
        return with(
                week.isBefore(firstWeek) ? firstWeek : week, finding, toldOnceInWeeks, null, acknowledgedBy, and(line));
    }

    private List<StoryLine> and(StoryLine line) {
        var longer = new ArrayList<>(story);
        longer.add(line);
        return longer;
    }

    private Alert with(
            @Nullable IsoWeek last,
            Finding found,
            double told,
            @Nullable Instant snoozed,
            @Nullable Seat seenBy,
            List<StoryLine> lines) {
        return new Alert(
                id, relationship, signal, firstWeek, last, found, openAt, told, snoozed, seenBy, lines, version);
    }
}
