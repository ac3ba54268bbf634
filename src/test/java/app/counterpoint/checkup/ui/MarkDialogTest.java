package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.MarkLabel;
import app.counterpoint.checkup.PlacedMark;
import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class)
class MarkDialogTest extends BrowserlessTest {

    private static final IsoWeek LAST = new IsoWeek(2026, 47);

    private final List<String> deeds = new ArrayList<>();

    @Test
    @SuppressWarnings("unchecked")
    void itPlacesTheChosenLabelOnTheWeekThatWasPointedAt() {
        open(List.of());
        assertThat(find(Select.class).single().getValue()).isEqualTo(LAST.plus(-2));

        find(RadioButtonGroup.class).single().setValue(MarkLabel.INCIDENT);
        button("Add the mark").click();

        assertThat(deeds).containsExactly("2026-W45 INCIDENT");
    }

    @Test
    void withoutALabelItSaysWhatIsMissingAndPlacesNothing() {
        open(List.of());
        button("Add the mark").click();

        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(deeds).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void itOffersToRemoveWhatTheChosenWeekIsMarkedWith() {
        open(List.of(
                new PlacedMark("a", RelationshipId.random(), LAST.plus(-2), MarkLabel.OFFSITE, Instant.EPOCH),
                new PlacedMark("b", RelationshipId.random(), LAST, MarkLabel.OTHER, Instant.EPOCH)));
        assertThat(find(Button.class).all()).extracting(Button::getText).containsOnlyOnce("Remove");

        find(Select.class).single().setValue(LAST);
        button("Remove").click();

        assertThat(deeds).containsExactly("removed b");
    }

    private void open(List<PlacedMark> placed) {
        new MarkDialog(
                        IsoWeek.range(LAST.plus(-11), LAST),
                        LAST.plus(-2),
                        placed,
                        (week, label) -> deeds.add(week + " " + label),
                        mark -> deeds.add("removed " + mark.id()))
                .open();
        roundTrip();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
