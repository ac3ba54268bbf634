package app.counterpoint.exchange.ui.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.OwnStatements;
import app.counterpoint.exchange.Statement;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // where there is no view: the ways need none
class WaysOutTest extends BrowserlessTest {

    private final CurrentRelationship current = mock(CurrentRelationship.class);
    private final Exchanges exchanges = mock(Exchanges.class);
    private final OwnStatements own = mock(OwnStatements.class);
    private final WaysOut ways = new WaysOut(current, exchanges, own);
    private final AtomicInteger shownAnew = new AtomicInteger();

    @BeforeEach
    void theCpoLooks() {
        when(current.seat()).thenReturn(Seat.CPO);
    }

    @Test
    void contestingTakesEffectAtOnceAndUndoCountsItAgain() {
        ways.contest(statement(false), shownAnew::incrementAndGet);
        verify(exchanges).contest("s1", Seat.CPO);
        verifyNoMoreInteractions(exchanges);
        assertThat(offer()).contains("Contested and left out");
        assertThat(shownAnew).hasValue(1);

        undo();
        verify(exchanges).withdrawContest("s1", Seat.CPO);
        assertThat(shownAnew).hasValue(2);
    }

    @Test
    void aContestedOneCountsAgainAndUndoContestsItOnceMore() {
        ways.contest(statement(true), shownAnew::incrementAndGet);
        assertThat(offer()).contains("Counted again");
        undo();

        var order = inOrder(exchanges);
        order.verify(exchanges).withdrawContest("s1", Seat.CPO);
        order.verify(exchanges).contest("s1", Seat.CPO);
        assertThat(shownAnew).hasValue(2);
    }

    @Test
    void whatWasRemovedComesBackAsItWas() {
        var removed = statement(false);
        when(own.remove("s1", Seat.CPO)).thenReturn(removed);
        ways.remove(removed, shownAnew::incrementAndGet);
        verify(own).remove("s1", Seat.CPO);
        assertThat(offer()).contains("Removed; the same file does not bring it back");

        undo();
        verify(own).restore(removed);
        assertThat(shownAnew).hasValue(2);
    }

    @Test
    void whatIsRefusedIsNeitherShownNorOfferedBack() {
        when(own.remove(any(), any())).thenThrow(new IllegalArgumentException("not theirs"));

        assertThatThrownBy(() -> ways.remove(statement(false), shownAnew::incrementAndGet))
                .hasMessage("not theirs");

        assertThat(shownAnew).hasValue(0);
        assertThat(find(Notification.class).all()).isEmpty();
    }

    private static Statement statement(boolean contested) {
        var statement = mock(Statement.class);
        when(statement.id()).thenReturn("s1");
        when(statement.contested()).thenReturn(contested);
        return statement;
    }

    private String offer() {
        return find(Notification.class).single().getElement().getTextRecursively();
    }

    private void undo() {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Undo"))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
