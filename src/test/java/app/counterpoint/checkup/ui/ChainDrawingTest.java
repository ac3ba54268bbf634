package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.Chain;
import app.counterpoint.checkup.Mark;
import app.counterpoint.checkup.Point;
import app.counterpoint.checkup.SampleReports;
import app.counterpoint.checkup.Shown;
import app.counterpoint.checkup.UsualRange;
import app.counterpoint.forum.Grade;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Band;
import app.counterpoint.shared.ui.Panel;
import app.counterpoint.shared.ui.Point.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainDrawingTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 46);

    @Test
    void theThreeStandOneAboveTheOtherOnTheSameTwelveWeeks() {
        var drawing = ChainDrawing.of(SampleReports.lively().chain(), 60);
        assertThat(drawing.positions()).hasSize(12);
        assertThat(drawing.panels())
                .extracting(Panel::title)
                .containsExactly(
                        "Shared minutes a week",
                        "Precision of 100, 28 days to each week’s end",
                        "Escalated, % of decided, 28 days to each week’s end");
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE,40,REPORT,SOLID",
        "VALUE,40,CALENDAR,HOLLOW",
        "VALUE,40,TYPED,HOLLOW",
        "VALUE,40,,SOLID",
        "ZERO,0,REPORT,SOLID",
        "TOO_FEW,,,TOO_FEW",
        "MISSING,,,MISSING",
        "PAUSED,,,PAUSED"
    })
    void aPointLooksLikeWhatIsKnownOfIt(Shown shown, @Nullable Double value, @Nullable Grade grade, Look look) {
        var point = new Point(WEEK, value, shown, 3, grade);
        assertThat(Drawn.points(List.of(point))).containsExactly(new app.counterpoint.shared.ui.Point(value, look));
    }

    @Test
    void theUsualRangeAndTheMarksOfTheTwelveWeeksAreDrawnAndNoOthers() {
        var points = List.of(new Point(WEEK, 40.0, Shown.VALUE, 2, Grade.REPORT));
        var chain = new Chain(
                points,
                new UsualRange(30, 60, 12),
                points,
                null,
                points,
                List.of(
                        new Mark(WEEK, Mark.Kind.SEAT, "a new CPO"),
                        new Mark(WEEK.plus(-30), Mark.Kind.MOVE, "long ago")),
                "");
        var drawing = ChainDrawing.of(chain, 60);
        assertThat(drawing.panels()).extracting(Panel::usual).containsExactly(new Band(30, 60), null, null);
        assertThat(drawing.marks())
                .containsExactly(new app.counterpoint.shared.ui.Mark(
                        0, app.counterpoint.shared.ui.Mark.Kind.SEAT_CHANGE, "a new CPO"));
    }
}
