package app.counterpoint.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.tracker.TrackerWord;
import app.counterpoint.intake.reader.tracker.TrackerWord.Kind;
import app.counterpoint.relationship.GlossaryWords;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the choice needs none
class WordChoiceTest extends BrowserlessTest {

    private static final List<TrackerWord> FOUND = List.of(
            new TrackerWord("Nightjar", Kind.COMPONENT, 9),
            new TrackerWord("Clinic Portal", Kind.PROJECT, 4),
            new TrackerWord("debt", Kind.LABEL, 3));

    private final List<GlossaryWords> added = new ArrayList<>();

    @Test
    void componentsAndProjectsAreSuggestedAndLabelsAreNot() {
        show(GlossaryWords.NONE);
        find(Button.class).single().click();
        assertThat(added).containsExactly(new GlossaryWords(Set.of("Clinic Portal"), Set.of("Nightjar")));
    }

    @Test
    void whatIsKnownIsNotOfferedAgain() {
        var known = new GlossaryWords(Set.of("clinic portal"), Set.of("NIGHTJAR", "debt"));
        show(known);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).isEqualTo("All of its names are known already.");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void whatWasAddedIsTakenBackAlone() {
        var before = new GlossaryWords(Set.of("Rooms"), Set.of());
        var more = new GlossaryWords(Set.of("Clinic Portal"), Set.of("Nightjar"));
        assertThat(before.with(more).without(more)).isEqualTo(before);
    }

    private void show(GlossaryWords known) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new WordChoice(FOUND, known, added::add));
    }
}
