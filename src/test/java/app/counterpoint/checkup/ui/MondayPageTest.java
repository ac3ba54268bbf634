package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.MoveAnswer;
import app.counterpoint.checkup.SampleReports;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the page needs none
class MondayPageTest extends BrowserlessTest {

    private final List<MoveAnswer> answers = new ArrayList<>();
    private final List<IsoWeek> marked = new ArrayList<>();

    @Test
    void theHeadlineIsASentenceAndTheStateComesWithItsRule() {
        var report = SampleReports.lively();
        show(report, true);
        assertThat(find(H1.class).single().getText().replace("\u2060", "")).isEqualTo(report.headline());
        assertThat(text())
                .contains(report.title())
                .contains("The rule: " + report.state().rule());
        assertThat(text()).contains("Both leaders can see this page").contains(report.freshness());
    }

    @Test
    void itClaimsNoReaderWhoCannotSignInAndSaysWhatTheCalendarAloneTells() {
        show(
                SampleReports.lively(),
                new Viewing(
                        true,
                        "Neither leader can sign in yet",
                        List.of("In the last 12 weeks you met them together 9 times and separately 31 times."),
                        "2026.11"));
        assertThat(text())
                .contains("Neither leader can sign in yet")
                .contains("together 9 times and separately 31 times")
                .doesNotContain("Both leaders can see this page");
    }

    @Test
    void everyTileOpensTheFactsBehindItAndSaysAllOfItselfInOneSentence() {
        var report = SampleReports.lively();
        show(report, true);
        for (var tile : List.of(report.forums(), report.escalations(), report.precision())) {
            var link = find(Anchor.class).all().stream()
                    .filter(anchor -> anchor.getHref().equals(tile.evidence().href()))
                    .filter(anchor -> anchor.hasClassName("cp-cover"))
                    .findFirst()
                    .orElseThrow();
            assertThat(link.getElement().getAttribute("aria-label")).startsWith(tile.spoken());
        }
    }

    @Test
    void everyNumberStandsBesideItsUsualRangeItsPeriodAndItsAge() {
        var report = SampleReports.lively();
        show(report, true);
        for (var tile : List.of(report.forums(), report.escalations(), report.precision())) {
            assertThat(text()).contains(tile.comparison(), tile.period(), tile.n(), tile.freshness());
        }
    }

    @Test
    void whatIsPausedLooksOtherThanWhatIsZeroOrNotKnown() {
        show(SampleReports.paused(), true);
        assertThat(looks()).containsExactly("value", "zero", "paused");
        show(SampleReports.empty(), true);
        assertThat(looks()).containsExactly("missing", "missing", "missing");
    }

    @Test
    void theAnswersToTheSuggestionAreTheCptosAndTheLeadersSeeItWithoutThem() {
        show(SampleReports.lively(), true);
        button("Not now").click();
        assertThat(answers).containsExactly(MoveAnswer.NOT_NOW);

        show(SampleReports.lively(), false);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Done", "Not now", "Not relevant");
        assertThat(text()).contains(SampleReports.lively().move().suggestion());
    }

    @Test
    void nothingToDoAsksForNoAnswer() {
        show(SampleReports.empty(), true);
        assertThat(text()).contains("Too early to suggest anything.").doesNotContain("Nothing to do");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Done");
    }

    @Test
    void theChainHasASummaryAndItsNumbersAsATable() {
        var report = SampleReports.lively();
        show(report, true);
        var chart = find(Chart.class).single();
        assertThat(chart.getElement().getTextRecursively())
                .contains(report.chain().summary());
        button("Table").click();
        assertThat(chart.getElement().getTextRecursively())
                .contains("Shared minutes a week")
                .contains("not known")
                .contains("Week 46, from 9 Nov");
        assertThat(button("Chart").isVisible()).isTrue();
    }

    @Test
    void withoutAnyFactTheChainSaysWhatWouldBeThereAndWhichFileFillsIt() {
        show(SampleReports.empty(), true);
        var place = find(EmptyState.class).single();
        assertThat(place.getElement().getTextRecursively())
                .contains("calendar export")
                .contains("Go to Import");
        assertThat(find(Chart.class).all()).isEmpty();
    }

    @Test
    void paperSaysWhenWithWhichScorerAndForWhatItIsNot() {
        show(SampleReports.lively(), true);
        assertThat(find(Footer.class).single().getElement().getTextRecursively())
                .contains("16 November 2026")
                .contains("Scorer 2026.11")
                .contains("Not for performance review");
    }

    @Test
    void theLastWeekOfTheChainIsOfferedToBeMarked() {
        var report = SampleReports.lively();
        show(report, false);
        button("Mark a week").click();
        assertThat(marked).containsExactly(report.week());
        assertThat(report.weeks()).hasSize(12).endsWith(report.week());
    }

    private void show(MondayReport report, boolean mayAnswer) {
        show(report, new Viewing(mayAnswer, "Both leaders can see this page", List.of(), "2026.11"));
    }

    private void show(MondayReport report, Viewing viewing) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new MondayPage(report, viewing, answers::add, marked::add));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private List<String> looks() {
        return find(TileCard.class).all().stream()
                .map(tile -> tile.getElement().getAttribute("data-shown"))
                .toList();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
