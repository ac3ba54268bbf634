package app.counterpoint.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

@StorageTest
@Import({Marks.class, MarksKept.class})
class MarksTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 44);

    private final RelationshipId id = RelationshipId.random();

    @Autowired
    private Marks marks;

    @Autowired
    private MarksKept kept;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Test
    void theSameMarkTwiceIsOneAndAnotherOnTheSameWeekStandsBesideIt() {
        marks.place(id, WEEK, MarkLabel.INCIDENT);
        marks.place(id, WEEK, MarkLabel.REORGANISATION);
        marks.place(id, WEEK, MarkLabel.INCIDENT);
        marks.place(id, WEEK.plus(-1), MarkLabel.OTHER);

        assertThat(marks.of(id))
                .extracting(PlacedMark::week, PlacedMark::label)
                .containsExactly(
                        tuple(WEEK.plus(-1), MarkLabel.OTHER),
                        tuple(WEEK, MarkLabel.REORGANISATION),
                        tuple(WEEK, MarkLabel.INCIDENT));
    }

    @Test
    void aMarkThatWasTakenAwayCanBePlacedAgain() {
        var mark = marks.place(id, WEEK, MarkLabel.OFFSITE);
        marks.remove(mark);
        assertThat(marks.of(id)).isEmpty();

        assertThat(marks.place(id, WEEK, MarkLabel.OFFSITE).id()).isEqualTo(mark.id());
    }

    @Test
    void marksGoWithTheirRelationshipAndWhenTheyAreOld() {
        clock.set("2026-11-02T08:00:00Z");
        marks.place(id, WEEK, MarkLabel.OFFSITE);
        assertThat(kept.forget(clock.instant())).isZero();
        assertThat(kept.forget(clock.instant().plusSeconds(1))).isPositive();
        assertThat(marks.of(id)).isEmpty();

        marks.place(id, WEEK, MarkLabel.OFFSITE);
        publisher.publishEvent(new RelationshipRemoved(id));
        assertThat(marks.of(id)).isEmpty();
    }
}
