package app.counterpoint.alert;

import app.counterpoint.rise.Basis;
import app.counterpoint.rise.Judged;
import app.counterpoint.rise.News;
import app.counterpoint.rise.RiseDetector;
import app.counterpoint.rise.RiseStep;
import app.counterpoint.rise.RiseWatch;
import app.counterpoint.rise.UsualCount;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every week of a signal judged anew with what is known now, under one setting: the past as it should have been told.
 *
 * @param verdicts one for each week, the running one last
 */
public record Timeline(List<WeekVerdict> verdicts) {

    /** Keeps its own copy. */
    public Timeline {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Judges week by week.
     *
     * @param openAt how rare a run must be to open an alert, in weeks
     * @param normals weeks with which somebody accepted a level as the new normal
     */
    static Timeline of(Counts counts, double openAt, Set<IsoWeek> normals) {
        var watch = new RiseDetector(openAt * counts.caution()).watch(counts.basis());
        var plain = RiseDetector.standard().watch(Basis.COUNT);
        var verdicts = new ArrayList<WeekVerdict>();
        for (var place = 0; place < counts.complete().size(); place++) {
            var week = counts.week(place);
            var count = counts.complete().get(place);
            var usual = plain.usual();
            verdicts.add(verdict(week, count, usual, watch.complete(count), counts.caution(), false));
            plain.complete(count);
            if (normals.contains(week)) {
                watch.acceptAsNormal();
            }
        }
        verdicts.add(running(counts, watch, plain));
        return new Timeline(verdicts);
    }

    private static WeekVerdict running(Counts counts, RiseWatch watch, RiseWatch plain) {
        return verdict(
                counts.thisWeek(),
                counts.running(),
                plain.usual(),
                watch.running(counts.running()),
                counts.caution(),
                true);
    }

    private static WeekVerdict verdict(
            IsoWeek week, WeekCount count, @Nullable UsualCount usual, RiseStep step, double caution, boolean running) {
        var judged = !count.leftOut() && step.judgement() instanceof Judged known && known.running() == running
                ? said(known, caution) // a running week that surprises less than the last complete one is not judged
                : null;
        return new WeekVerdict(week, count, usual, judged, step.state().isOpen(), step.news(), running);
    }

    /** The judgement with no more than it is worth. */
    private static Judged said(Judged judged, double caution) {
        return new Judged(
                Math.max(1, judged.onceInWeeks() / caution),
                judged.windowWeeks(),
                judged.observed(),
                judged.denominator(),
                judged.expected(),
                judged.expectedThisWeek(),
                judged.running());
    }

    /** The spans in which an alert is open, oldest first. */
    List<Episode> episodes() {
        var episodes = new ArrayList<Episode>();
        var span = new ArrayList<WeekVerdict>();
        for (var verdict : verdicts) {
            if (verdict.open() || !span.isEmpty()) {
                span.add(verdict);
            }
            if (!verdict.open() && !span.isEmpty()) {
                var closing = verdict.news() == News.NEW_NORMAL ? News.NEW_NORMAL : News.OVER;
                episodes.add(new Episode(span, closing));
                span = new ArrayList<>();
            }
        }
        if (!span.isEmpty()) {
            episodes.add(new Episode(span, null));
        }
        return episodes;
    }

    /** The latest week that could be judged; empty while learning. */
    public Optional<WeekVerdict> latest() {
        return verdicts.reversed().stream()
                .filter(verdict -> verdict.judged() != null)
                .findFirst();
    }

    /** The weeks in which somebody would have been told, oldest first. */
    public List<IsoWeek> alarms() {
        return verdicts.stream()
                .filter(WeekVerdict::isTold)
                .map(WeekVerdict::week)
                .toList();
    }
}
