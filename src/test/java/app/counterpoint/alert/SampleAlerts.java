package app.counterpoint.alert;

import app.counterpoint.rise.Basis;
import app.counterpoint.rise.WeekCount;
import app.counterpoint.shared.RelationshipId;
import java.util.Set;
import java.util.stream.IntStream;

/** Alerts as they come about, for tests of what is drawn of them. */
public final class SampleAlerts {

    public static final RelationshipId PAIR = new RelationshipId("k3v9x");

    private static final int[] RISING = {1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 7};

    private SampleAlerts() {}

    /** An open one, that opened in week 11. */
    public static Alert rising() {
        return Course.of(1, 2, 0, 1, 3, 1, 1, 2, 1, 0).then(7).only();
    }

    /** One that closed by itself. */
    public static Alert over() {
        return Course.of(1, 2, 0, 1, 3, 1, 1, 2, 1, 0)
                .then(7, 1, 1, 0, 1, 1, 0, 1, 1)
                .only();
    }

    /** The weeks of the open one. */
    public static Timeline timeline(double openAt) {
        var weeks = IntStream.of(RISING).mapToObj(WeekCount::of).toList();
        return Timeline.of(new Counts(Course.FIRST, weeks, WeekCount.of(0), Basis.COUNT, 1), openAt, Set.of());
    }
}
