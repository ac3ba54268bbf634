package app.counterpoint.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "Drop the export <b>now</b>.";

    @Test
    void whatIsMarkedHasALineAndALetterThatIsNotReadAloud() {
        var html = html(new MarkedText(TEXT, List.of(new Stretch(9, 15, new Sign("F", "feature", "solid"), 4))));

        assertThat(html)
                .contains("<span data-line=\"solid\" class=\"cp-mark\">export</span>")
                .contains("<span aria-hidden=\"true\" class=\"cp-letter\">F</span>");
    }

    @Test
    void aTextIsNeverTakenForMarkup() {
        assertThat(html(new MarkedText(TEXT, List.of()))).contains("&lt;b&gt;now&lt;/b&gt;");
    }

    @Test
    void stretchesThatOverlapOrLieOutsideTakeNoWordAway() {
        var text = new MarkedText(
                TEXT,
                List.of(
                        new Stretch(9, 15, new Sign("F", "feature", "solid"), 4),
                        new Stretch(12, 20, new Sign("C", "component", "double"), 4),
                        new Stretch(20, 900, new Sign("T", "time", "dashed"), 4)));

        assertThat(text.getElement().getTextRecursively()).isEqualTo(TEXT.replace("export", "exportF"));
    }

    @Test
    void theListSaysTheSameForTheEar() {
        var list = new FoundList(
                TEXT,
                List.of(
                        new Stretch(9, 15, new Sign("F", "feature", "solid"), 4.4),
                        new Stretch(0, 4, new Sign("?", "vague", "wavy"), -1.2)));

        assertThat(list.getChildren().map(item -> item.getElement().getTextRecursively()))
                .containsExactly("?“Drop”: vague, takes 1 point", "F“export”: feature, 4 points");
    }

    private record Sign(String letter, String title, String line) implements Lettered {}

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }
}
