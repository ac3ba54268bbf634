package app.counterpoint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.precision.PrecisionScorer;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the draft needs none
class DraftTest extends BrowserlessTest {

    @Test
    void aVagueDraftShowsWhatIsMissingAndWhatWouldHelp() {
        assertThat(text("This is too risky for us right now."))
                .contains("of 100")
                .contains("What is missing")
                .contains("What would make this precise")
                .contains("Say what could go wrong, for whom, and what it would cost.");
    }

    @Test
    void aPreciseDraftShowsWhereItsScoreComesFrom() {
        assertThat(
                        text(
                                "We can't add the CSV export before March without moving the report queue, which takes two engineers."))
                .contains("“export”: feature, ")
                .contains("Every statement starts from ")
                .contains("The wording as a whole: ");
    }

    @Test
    void theWordsThatTellMostAreNamed() {
        assertThat(text("session cookies expire before the upload finishes"))
                .containsPattern("The wording as a whole: \\d+ points; of these “\\w+” (takes )?\\d+ point");
    }

    @Test
    void anotherLanguageIsNotScoredAndSaidSo() {
        assertThat(text("Das geht so nicht, weil wir dafür keine Leute haben und es zu lange dauert."))
                .isEqualTo("No score: the language is not supported yet; English is.");
    }

    private static String text(String draft) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new Draft(PrecisionScorer.english().explain(draft), draft));
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
