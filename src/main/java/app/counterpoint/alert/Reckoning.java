package app.counterpoint.alert;

import app.counterpoint.rise.News;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the alerts on record in line with what is known now. Only a week that has just ended, or still runs, rings; what late data show of the past
 * is put on record, and said to be late.
 *
 * @param timeline the signal judged anew, the running week last
 */
record Reckoning(
        RelationshipId relationship, Signal signal, double openAt, IsoWeek thisWeek, Instant now, Timeline timeline) {

    /** Within so many weeks of its end what returns is the same story. */
    static final int SAME_STORY_WEEKS = 4;

    /** @return the alerts that change, with their new state; those whose latest line is {@linkplain Happening#isTold told} are to be told */
    List<Alert> of(List<Alert> known) {
        var episodes = timeline.episodes();
        var changes = new ArrayList<Alert>();
        var going = episodes.stream().filter(Episode::isOpen).findFirst();
        known.stream()
                .filter(Alert::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        open -> going(open, going.orElse(null), episodes).ifPresent(changes::add),
                        () -> going.flatMap(episode -> open(episode, known)).ifPresent(changes::add));
        past(episodes, known).forEach(changes::add);
        known.stream()
                .filter(alert -> isRefuted(alert, episodes))
                .map(alert -> alert.closed(Objects.requireNonNull(alert.lastWeek()), line(Happening.RECOMPUTED)))
                .forEach(changes::add);
        return changes;
    }

    private Optional<Alert> going(Alert open, @Nullable Episode episode, List<Episode> episodes) {
        if (episode == null) {
            return Optional.of(over(open, episodes));
        }
        var latest = finding(episode);
        var snoozed = open.snoozedUntil();
        if (snoozed != null) {
            return now.isBefore(snoozed) ? changed(open, open.finding(latest)) : woken(open, latest);
        }
        return ringing(episode)
                .filter(found -> open.isNewsAt(found.onceInWeeks()))
                .map(found -> open.told(found, line(Happening.GREW, found)))
                .or(() -> changed(open, open.finding(latest)));
    }

    private Optional<Alert> woken(Alert open, Finding latest) {
        return Optional.of(open.told(latest, line(Happening.WOKE, latest)));
    }

    private static Optional<Alert> changed(Alert before, Alert after) {
        return before.equals(after) ? Optional.empty() : Optional.of(after);
    }

    private Alert over(Alert open, List<Episode> episodes) {
        var last = episodes.reversed().stream()
                .filter(episode -> touches(open, episode))
                .findFirst();
        return last.map(episode -> open.closed(
                        episode.last(),
                        line(episode.closing() == News.NEW_NORMAL ? Happening.NEW_NORMAL : Happening.OVER)))
                .orElseGet(() -> open.closed(thisWeek, line(Happening.RECOMPUTED)));
    }

    private Optional<Alert> open(Episode episode, List<Alert> known) {
        var ringing = ringing(episode);
        var earlier = known.stream()
                .filter(alert -> !Objects.requireNonNull(alert.lastWeek())
                        .isBefore(episode.opened().plus(-SAME_STORY_WEEKS)))
                .max(Comparator.comparing(alert -> Objects.requireNonNull(alert.lastWeek())));
        if (earlier.isEmpty()) {
            return Optional.of(begin(episode, ringing));
        }
        var story = earlier.get();
        if (story.wasClosedByHand() && !Objects.requireNonNull(story.lastWeek()).isBefore(episode.opened())) {
            return ringing.filter(found -> story.isNewsAt(found.onceInWeeks()))
                    .map(found -> story.told(found, line(Happening.REOPENED, found)));
        }
        return Optional.of(ringing.map(found -> story.told(found, line(Happening.REOPENED, found)))
                .orElseGet(() -> story.reopenedQuietly(finding(episode), line(Happening.FOUND_LATE))));
    }

    private Alert begin(Episode episode, Optional<Finding> ringing) {
        return ringing.map(found -> begin(episode, found, line(Happening.OPENED, found)))
                .orElseGet(() -> begin(episode, finding(episode), line(Happening.FOUND_LATE, finding(episode))));
    }

    private Alert begin(Episode episode, Finding found, StoryLine beginning) {
        return Alert.begin(relationship, signal, openAt, episode.opened(), found, beginning);
    }

    /** What closed episodes say that no alert on record tells of. */
    private Stream<Alert> past(List<Episode> episodes, List<Alert> known) {
        return episodes.stream()
                .filter(episode -> !episode.isOpen())
                .filter(episode -> known.stream().noneMatch(alert -> touches(alert, episode)))
                .map(episode -> begin(episode, finding(episode.peak()), line(Happening.FOUND_LATE))
                        .closed(
                                episode.last(),
                                line(episode.closing() == News.NEW_NORMAL ? Happening.NEW_NORMAL : Happening.OVER)));
    }

    private boolean isRefuted(Alert alert, List<Episode> episodes) {
        return !alert.isOpen()
                && alert.openAt() == openAt
                && !alert.has(Happening.RECOMPUTED)
                && !alert.has(Happening.ACCEPTED)
                && episodes.stream().noneMatch(episode -> touches(alert, episode));
    }

    private boolean touches(Alert alert, Episode episode) {
        return alert.touches(
                episode.opened().plus(-SAME_STORY_WEEKS), episode.last().plus(SAME_STORY_WEEKS), thisWeek);
    }

    /** The alarm of the running week or of the one that has just ended. */
    private Optional<Finding> ringing(Episode episode) {
        return episode.verdicts().reversed().stream()
                .filter(verdict -> verdict.isTold() && !verdict.week().isBefore(thisWeek.plus(-1)))
                .findFirst()
                .map(this::finding);
    }

    private Finding finding(Episode episode) {
        return episode.verdicts().reversed().stream()
                .filter(verdict -> verdict.judged() != null)
                .findFirst()
                .map(this::finding)
                .orElseThrow();
    }

    private Finding finding(WeekVerdict verdict) {
        return Finding.of(signal, verdict.week(), Objects.requireNonNull(verdict.judged()));
    }

    private StoryLine line(Happening what) {
        return new StoryLine(now, thisWeek, what, null, null);
    }

    private StoryLine line(Happening what, Finding found) {
        return new StoryLine(now, thisWeek, what, null, found.sentence());
    }
}
