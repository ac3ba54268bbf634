package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.exchange.Facet;
import app.counterpoint.exchange.Statement;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the details need none
class ExchangeDetailsTest extends BrowserlessTest {

    private static final Instant SAID = Instant.parse("2026-11-17T09:00:00Z");

    private final List<String> deeds = new ArrayList<>();

    @Test
    void onesOwnStatementsCanBeContestedAndRemovedAndTheOthersCannot() {
        show(Seat.CTO, true, said(Seat.CTO, null), said(Seat.CPO, null));
        assertThat(buttons()).containsExactly("Contest", "Remove", "Add what the transcript missed");
        find(Button.class).all().forEach(Button::click);
        assertThat(deeds).containsExactly("contest CTO", "remove CTO", "add");

        show(Seat.CPTO, true, said(Seat.CTO, null), said(Seat.CPO, null));
        assertThat(buttons()).containsExactly("Add what the transcript missed");
    }

    @Test
    void nothingIsAddedByHandWhereBothDidNotAgreeToThat() {
        show(Seat.CPTO, false, said(Seat.CTO, null));
        assertThat(buttons()).isEmpty();
    }

    @Test
    void noSingleScoreIsShown() {
        show(Seat.CTO, false, said(Seat.CTO, null), said(Seat.CPO, null));
        assertThat(text()).doesNotContain("61").contains("component", "no time, no cost or quantity");
    }

    @Test
    void whereTheWordsAreGoneThatIsSaidAndWhereTheyAreKeptTheyAreMarked() {
        show(Seat.CPTO, false, said(Seat.CTO, null));
        assertThat(text()).contains("The words were discarded after scoring");

        show(Seat.CPTO, false, said(Seat.CTO, "Kafka is too slow for that."));
        assertThat(text()).contains("KafkaC is too slow for that.").doesNotContain("discarded");
    }

    @Test
    void aStatementIsTypedWithWhoWhenAndWhatAndARefusalIsExplained() {
        var typed = new ArrayList<String>();
        var dialog = new AddStatementDialog(SAID, SAID.plusSeconds(60), ZoneOffset.UTC, (who, when, words) -> {
            typed.add(who + " " + when + " " + words);
            return words.startsWith("Das") ? Optional.of("English is supported") : Optional.empty();
        });
        dialog.open();
        button("Add").click();
        assertThat(typed).isEmpty();

        @SuppressWarnings("unchecked")
        var who = (RadioButtonGroup<Seat>) find(RadioButtonGroup.class).single();
        who.setValue(Seat.CPO);
        find(TextArea.class).single().setValue("Das geht nicht.");
        button("Add").click();
        assertThat(find(TextArea.class).single().getErrorMessage())
                .isEqualTo("It cannot be scored: English is supported.");
        assertThat(dialog.isOpened()).isTrue();

        find(TextArea.class).single().setValue("Drop the export.");
        button("Add").click();
        assertThat(typed).last().isEqualTo("CPO 2026-11-17T09:00:00Z Drop the export.");
        assertThat(dialog.isOpened()).isFalse();
    }

    private void show(Seat viewer, boolean mayAdd, Statement... statements) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new ExchangeDetails(
                        ExchangeRow.of(List.of(statements)).getFirst(), viewer, new ExchangeDetails.Deeds() {
                            @Override
                            public void contest(Statement statement) {
                                deeds.add("contest " + statement.seat());
                            }

                            @Override
                            public void remove(Statement statement) {
                                deeds.add("remove " + statement.seat());
                            }

                            @Override
                            public void add(ExchangeRow row) {
                                deeds.add("add");
                            }

                            @Override
                            public boolean mayAdd() {
                                return mayAdd;
                            }
                        }));
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static Statement said(Seat seat, @Nullable String text) {
        return new Statement(
                "x:" + seat,
                new RelationshipId("k3v9x"),
                "x",
                seat,
                SAID,
                61.25,
                0,
                1,
                List.of(new Facet(0, 5, "component", "technology", 9.5)),
                "1",
                false,
                text,
                text == null ? null : SAID,
                "i1",
                28,
                Instant.EPOCH,
                false);
    }
}
