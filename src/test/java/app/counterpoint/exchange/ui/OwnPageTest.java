package app.counterpoint.exchange.ui;

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
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the page needs none
class OwnPageTest extends BrowserlessTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-24T08:12:00Z");
    private static final String WORDS = "Drop the CSV export by March, or maybe not.";

    private final List<String> deeds = new ArrayList<>();

    @Test
    void itSaysWhenNewStatementsEnterTheNumbers() {
        show(said("a", TOMORROW, false, null), said("b", TOMORROW, false, null), said("c", Instant.EPOCH, false, null));

        assertThat(text())
                .contains("2 new statements enter the numbers tomorrow at 09:12.")
                .contains("seen by you alone; enters tomorrow at 09:12")
                .contains("part of the pair’s numbers");
    }

    @Test
    void oneClickContestsAndOneRemoves() {
        show(said("a", TOMORROW, false, null), said("b", TOMORROW, true, null));

        click("Contest", 0);
        click("Count it again", 0);
        click("Remove", 1);

        assertThat(deeds).containsExactly("contest a", "contest b", "remove b");
        assertThat(text()).contains("contested: left out of every number");
    }

    @Test
    void whereTheWordsAreGoneItSaysThatOnlyWhatWasFoundIsKnown() {
        show(said("a", TOMORROW, false, null));

        assertThat(text())
                .contains("The words were discarded after scoring")
                .contains("Ffeature")
                .contains("Missing: no cost or quantity, no cause, consequence or trade-off")
                .contains("Add a cost or a quantity");
    }

    @Test
    void keptWordsAreUnderlinedAndLetteredAndReadAsAList() {
        show(said("a", TOMORROW, false, WORDS));

        var html = UI.getCurrent().getElement().getOuterHTML();
        assertThat(html)
                .contains("data-line=\"solid\"", "data-line=\"dashed\"", "data-line=\"wavy\"")
                .contains("aria-label=\"What was found\"");
        assertThat(text()).contains("“CSV export”: feature, 9 points").contains("“maybe”: hedge, takes 2 points");
    }

    @Test
    void underThreeStatementsADomainSaysThatItIsNotEnough() {
        show(said("a", Instant.EPOCH, false, null), said("b", Instant.EPOCH, false, null));
        assertThat(text()).contains("not enough to say (n 2)");

        show(
                said("a", Instant.EPOCH, false, null),
                said("b", Instant.EPOCH, false, null),
                said("c", Instant.EPOCH, false, null),
                said("d", Instant.EPOCH, true, null));
        assertThat(text()).contains("61 of 100 (n 3)");
    }

    @Test
    void theNumbersOfEachSideAreALeadersOwnChoice() {
        show(said("a", TOMORROW, false, null));
        find(Checkbox.class).single().setValue(true);
        assertThat(deeds).containsExactly("sides true");
    }

    @Test
    void withoutAStatementItSaysWhatWillBeHere() {
        show();
        assertThat(text()).contains("24 hours before it enters").contains("Nothing new waits");
    }

    private void show(Statement... statements) {
        var all = List.of(statements);
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new OwnPage(
                        new OwnPage.Own(
                                Seat.CTO,
                                all,
                                all.stream().filter(one -> one.hasEntered(NOW)).toList(),
                                all.stream().filter(one -> !one.hasEntered(NOW)).toList(),
                                false,
                                false),
                        NOW,
                        ZONE,
                        new OwnPage.Deeds() {
                            @Override
                            public void contest(Statement statement) {
                                deeds.add("contest " + statement.id());
                            }

                            @Override
                            public void remove(Statement statement) {
                                deeds.add("remove " + statement.id());
                            }

                            @Override
                            public void wantSides(boolean wanted) {
                                deeds.add("sides " + wanted);
                            }

                            @Override
                            public void showMore() {
                                deeds.add("more");
                            }
                        }));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void click(String words, int which) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .toList()
                .get(which)
                .click();
    }

    private static Statement said(String id, Instant countsFrom, boolean contested, @Nullable String text) {
        return new Statement(
                id,
                new RelationshipId("k3v9x"),
                "k3v9x:t1#1",
                Seat.CTO,
                NOW.minusSeconds(3600),
                61.25,
                0.5,
                0.5,
                List.of(
                        new Facet(9, 19, "feature", "product", 9.4),
                        new Facet(20, 28, "time", null, 5),
                        new Facet(33, 38, "hedge", null, -2)),
                "1",
                contested,
                text,
                text == null ? null : TOMORROW,
                "i1",
                43,
                countsFrom,
                false);
    }
}
