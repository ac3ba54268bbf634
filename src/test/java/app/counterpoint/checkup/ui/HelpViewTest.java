package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.markdown.Markdown;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class)
class HelpViewTest extends BrowserlessTest {

    @Test
    void everyLineOfItsContentsLeadsToAPartOfThePage() {
        UI.getCurrent().add(new HelpView());
        var parts = find(Card.class).all().stream()
                .map(card -> "help#" + card.getId().orElseThrow())
                .toList();

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).containsExactlyElementsOf(parts);
    }

    @Test
    void theScorersOwnTextIsShownWithItsFormulaAndItsLimits() {
        UI.getCurrent().add(new HelpView());

        assertThat(find(Markdown.class).single().getContent())
                .contains("**The formula.**", "**Limits.**")
                .doesNotStartWith("#");
    }

    @Test
    void howGoodTheScorerIsComesFromWhatTheEvaluationWrote() {
        UI.getCurrent().add(new HelpView());
        var evaluation = PrecisionText.evaluation();

        assertThat(evaluation.lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.reached()).isNotBlank());
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Measured with scorer " + evaluation.version())
                .contains(evaluation.lines().getFirst().what())
                .contains(evaluation.lines().getLast().reached());
    }

    @Test
    void theWeightsAreThoseThatAreShipped() {
        var weights = PrecisionText.weights();

        assertThat(weights.get("tradeoff")).isPositive();
        assertThat(weights.get("vague")).isNegative();
        assertThat(weights.values()).doesNotContain(0.0);
        assertThat(WeightTable.WORDS.keySet()).containsAll(weights.keySet());
        UI.getCurrent().add(new WeightTable(weights));
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("A trade-off", "A claim without support");
    }
}
