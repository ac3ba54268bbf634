package app.counterpoint.alert;

import app.counterpoint.rise.Basis;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A relationship's weeks as they come, judged on each Monday, with all that rang on the way. */
final class Course {

    static final IsoWeek FIRST = new IsoWeek(2026, 1);
    private static final RelationshipId PAIR = new RelationshipId("k3v9x");

    private final List<WeekCount> weeks = new ArrayList<>();
    private final Map<String, Alert> alerts = new LinkedHashMap<>();
    final List<Happening> told = new ArrayList<>();
    private double openAt = 52;

    static Course of(int... counts) {
        var course = new Course();
        for (var count : counts) {
            course.weeks.add(WeekCount.of(count));
        }
        return course;
    }

    /** Weeks go by, each judged on the Monday after it. */
    Course then(int... counts) {
        for (var count : counts) {
            weeks.add(WeekCount.of(count));
            judge();
        }
        return this;
    }

    /** The running week so far. */
    Course sofar(int count) {
        return judge(WeekCount.of(count));
    }

    Course unknownWeek() {
        weeks.add(WeekCount.unknown());
        return judge();
    }

    /** An import changes what is known of weeks that are over; 1 is the last complete one. */
    Course late(int weeksAgo, int count) {
        weeks.set(weeks.size() - weeksAgo, WeekCount.of(count));
        return this;
    }

    Course setting(double weeksApart) {
        openAt = weeksApart;
        return this;
    }

    Course judge() {
        return judge(WeekCount.of(0));
    }

    private Course judge(WeekCount running) {
        var counts = new Counts(FIRST, weeks, running, Basis.COUNT, 1);
        var normals = alerts.values().stream()
                .flatMap(alert -> alert.story().stream())
                .filter(line -> line.what() == Happening.ACCEPTED)
                .map(line -> line.week().plus(-1))
                .collect(Collectors.toSet());
        var timeline = Timeline.of(counts, openAt, Set.copyOf(normals));
        var reckoning = new Reckoning(PAIR, Signal.ESCALATIONS, openAt, thisWeek(), now(), timeline);
        for (var changed : reckoning.of(List.copyOf(alerts.values()))) {
            var before = alerts.put(changed.id(), changed);
            if (changed.latest().what().isTold()
                    && !changed.latest().what().isClosing()
                    && (before == null
                            || before.story().size() < changed.story().size())) {
                told.add(changed.latest().what());
            }
        }
        return this;
    }

    Course person(UnaryOperator<Alert> does) {
        var open = open();
        alerts.put(open.id(), does.apply(open));
        return this;
    }

    StoryLine line(Happening what) {
        return new StoryLine(now(), thisWeek(), what, app.counterpoint.shared.Seat.CPTO, null);
    }

    IsoWeek thisWeek() {
        return FIRST.plus(weeks.size());
    }

    Instant now() {
        return thisWeek().start(ZoneOffset.UTC).plusSeconds(8 * 3600);
    }

    Alert open() {
        return alerts.values().stream().filter(Alert::isOpen).findFirst().orElseThrow();
    }

    boolean isOpen() {
        return alerts.values().stream().anyMatch(Alert::isOpen);
    }

    List<Alert> all() {
        return List.copyOf(alerts.values());
    }

    Alert only() {
        if (alerts.size() != 1) {
            throw new AssertionError("one story was expected but there are " + alerts.keySet());
        }
        return alerts.values().iterator().next();
    }
}
