package app.counterpoint.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.shared.IsoWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ChartOptionTest {

    private static final List<Position> THREE_WEEKS =
            Position.of(IsoWeek.range(IsoWeek.parse("2026-W52"), IsoWeek.parse("2027-W01")));
    private static final Axis MINUTES = Axis.upTo(100, " min");

    @Test
    void aGapStaysAGapAndIsNeverAZero() {
        var json = chart(Point.solid(0), Point.missing(), Point.solid(40)).json();
        assertThat(json.at("/series/0/data/0/value").asDouble()).isZero();
        assertThat(json.at("/series/0/data/1/value").asString()).isEqualTo("-");
        assertThat(json.at("/series/0/connectNulls").asBoolean()).isFalse();
    }

    @Test
    void whatIsZeroMissingTooLittleOrPausedIsSaidInDifferentWords() {
        var weeks = Position.of(IsoWeek.range(IsoWeek.parse("2026-W40"), IsoWeek.parse("2026-W43")));
        var line =
                new Series.Line("", List.of(Point.solid(0), Point.missing(), Point.tooFew(), Point.paused()), Ink.MAIN);
        var chart = new ChartOption(weeks, List.of(new Panel("Shared", MINUTES, List.of(line), null)), List.of(), 60);
        assertThat(chart.spoken())
                .containsExactly(
                        "Week 40, from 28 Sep\nShared 0 min",
                        "Week 41, from 5 Oct\nShared not known",
                        "Week 42, from 12 Oct\nShared not enough to say",
                        "Week 43, from 19 Oct\nShared paused");
    }

    @Test
    void whatTheCalendarOnlyPromisedIsHollow() {
        var data =
                chart(Point.hollow(30), Point.solid(30), Point.solid(30)).json().at("/series/0/data");
        assertThat(data.at("/0/itemStyle/color").asString()).isEqualTo("var(--cp-surface)");
        assertThat(data.at("/1/itemStyle/color").asString()).isEqualTo("var(--cp-chart-main)");
        assertThat(data.at("/0/itemStyle/borderColor")).isEqualTo(data.at("/1/itemStyle/borderColor"));
    }

    @Test
    void theLastValueIsWrittenBesideTheLineEvenBeforeAGap() {
        var data =
                chart(Point.solid(30), Point.solid(38), Point.missing()).json().at("/series/0/data");
        assertThat(data.at("/1/label/formatter").asString()).isEqualTo("38 min");
        assertThat(data.at("/0/label").isMissingNode()).isTrue();
        assertThat(data.at("/2/label").isMissingNode()).isTrue();
    }

    @Test
    void everyScaleStartsAtZeroAndThereIsOneToAPanel() {
        var panel = new Panel("Shared", MINUTES, List.of(line(Point.solid(1), Point.solid(2), Point.solid(3))), null);
        var json = new ChartOption(THREE_WEEKS, List.of(panel, panel, panel), List.of(), 60).json();
        assertThat(json.at("/yAxis"))
                .hasSize(3)
                .allSatisfy(axis -> assertThat(axis.path("min").asDouble()).isZero());
        assertThat(json.at("/legend").isMissingNode()).isTrue();
    }

    @Test
    void onlyTheLowestPanelNamesTheWeeksAndOneCursorRunsThroughAll() {
        var panel = new Panel("Shared", MINUTES, List.of(line(Point.solid(1), Point.solid(2), Point.solid(3))), null);
        var json = new ChartOption(THREE_WEEKS, List.of(panel, panel), List.of(), 60).json();
        assertThat(texts(json.at("/xAxis"), "/axisLabel/show")).containsExactly("false", "true");
        assertThat(texts(json.at("/xAxis/1/data"), "")).containsExactly("W52", "W53", "W1");
        assertThat(json.at("/axisPointer/link/0/xAxisIndex").asString()).isEqualTo("all");
    }

    @Test
    void theUsualRangeLiesBehindTheLineOverTheWholeWidth() {
        var panel = new Panel(
                "Shared", MINUTES, List.of(line(Point.solid(1), Point.solid(2), Point.solid(3))), new Band(20, 60));
        var area = new ChartOption(THREE_WEEKS, List.of(panel), List.of(), 60)
                .json()
                .at("/series/0/markArea/data/0");
        assertThat(area.at("/0/yAxis").asDouble()).isEqualTo(20);
        assertThat(area.at("/1/yAxis").asDouble()).isEqualTo(60);
    }

    @Test
    void aPauseIsOneNamedStretchHoweverLongItIs() {
        var areas = chart(Point.solid(1), Point.paused(), Point.paused()).json().at("/series/0/markArea/data");
        assertThat(areas).hasSize(1);
        assertThat(areas.at("/0/0/name").asString()).isEqualTo("paused");
        assertThat(areas.at("/0/0/xAxis").asInt()).isEqualTo(1);
        assertThat(areas.at("/0/1/xAxis").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"MOVE,diamond,◆", "DECISION,circle,●", "SEAT_CHANGE,triangle,▲"})
    void aMarkIsDrawnOnceInItsOwnShapeAndSaidWithItsWeek(Mark.Kind kind, String symbol, String glyph) {
        var panel = new Panel("Shared", MINUTES, List.of(line(Point.solid(1), Point.solid(2), Point.solid(3))), null);
        var chart = new ChartOption(THREE_WEEKS, List.of(panel, panel), List.of(new Mark(1, kind, "it happened")), 60);
        var scatter = StreamSupport.stream(chart.json().at("/series").spliterator(), false)
                .filter(series -> series.path("type").asString().equals("scatter"))
                .toList();
        assertThat(scatter).hasSize(1);
        assertThat(scatter.getFirst().at("/data/0/symbol").asString()).isEqualTo(symbol);
        assertThat(chart.spoken().get(1)).endsWith(glyph + " it happened");
        assertThat(chart.spoken().get(0)).doesNotContain(glyph);
    }

    @Test
    void theSidesDifferInShapeAndLineAndNotOnlyInColour() {
        var product = Ink.PRODUCT;
        var technology = Ink.TECHNOLOGY;
        assertThat(Map.of("symbol", product.symbol(), "line", product.line(), "colour", product.colour()))
                .doesNotContainValue(technology.symbol())
                .doesNotContainValue(technology.line())
                .doesNotContainValue(technology.colour());
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void everyColourIsATokenOfTheTheme(Ink ink) {
        assertThat(ink.colour()).matches("var\\(--cp-[a-z-]+\\)");
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Point.solid(1)))
                .withMessageContaining("1 points on 3 positions");
    }

    @ParameterizedTest
    @CsvSource({"0,4,4", "3,4,4", "5,4,6", "9,4,10", "38,60,60", "61,60,80", "130,60,200"})
    void theScaleOfACountEndsAtARoundNumberThatHoldsTheLargest(double largest, double atLeast, double max) {
        assertThat(Axis.counting(largest, atLeast, "").max()).isEqualTo(max);
    }

    private static ChartOption chart(Point... points) {
        return new ChartOption(
                THREE_WEEKS, List.of(new Panel("Shared", MINUTES, List.of(line(points)), null)), List.of(), 60);
    }

    private static Series line(Point... points) {
        return new Series.Line("", List.of(points), Ink.MAIN);
    }

    private static List<String> texts(JsonNode nodes, String pointer) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> pointer.isEmpty() ? node : node.at(pointer))
                .map(JsonNode::asString)
                .toList();
    }
}
